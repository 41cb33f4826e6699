package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/runner"
	"drill/judge/sandbox"
	"drill/problems"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print what this judge was built from",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			newPrinter(cmd).printf("judge %s, %d problems, %s %s/%s\n", revision(), len(problems.All), runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return nil
		},
	}
}

// revision is the commit that the program was built from, if Go noted it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of unknown origin"
	}
	rev, changed := "", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			rev = s.Value[:min(12, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			changed = " with changes"
		}
	}
	if rev == "" {
		return strings.Trim(info.Main.Version, "()")
	}
	return rev + changed
}

func doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doctor",
		Short: "Say what this machine offers, tried live",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := newPrinter(cmd)
			healthy := true
			check := func(name, found string, err error) {
				mark := p.style(good, "ok  ")
				if err != nil {
					healthy, mark, found = false, p.style(bad, "no  "), err.Error()
				}
				p.printf("%s %-9s %s\n", mark, name, found)
			}
			root, err := findClone()
			check("clone", root, err)
			found, err := goVersion()
			check("go", found, err)
			check("temp", os.TempDir(), writable(os.TempDir()))
			cache := cacheDir()
			check("cache", cache, writable(cache))
			if root != "" {
				check("practice", filepath.Join(root, "practice"), writable(filepath.Join(root, "practice")))
			}
			for _, m := range runner.Means() {
				p.printf("     %-9s %s\n", m.Name, m.How)
			}
			p.layers()
			if root != "" && healthy {
				err := trial(cmd, root)
				check("trial", "a solution of 76, built as an attempt, is accepted", err)
			}
			if !healthy {
				return exitCode(exitJudge)
			}
			return nil
		},
	}
}

// layers says what holds an attempt here, tried live.
func (p *printer) layers() {
	self, err := os.Executable()
	if err != nil {
		p.warn(err)
		return
	}
	lacks := sandbox.Probe(self)
	for _, l := range sandbox.All {
		if why, ok := lacks[l]; ok {
			p.printf("%s %-9s %s: %s\n", p.style(due, "lack"), "sandbox", l, why)
		} else {
			p.printf("%s %-9s %s: %s\n", p.style(good, "ok  "), "sandbox", l, sandbox.Does[l])
		}
	}
	if len(lacks) == len(sandbox.All) {
		p.printf("     %-9s %s\n", "", "an attempt runs with your own rights, as go run would: judge only code that you would run")
	}
}

func goVersion() (string, error) {
	path, err := exec.LookPath("go")
	if err != nil {
		return "", err
	}
	out, err := exec.Command(path, "version").Output()
	return strings.TrimSpace(string(out)) + ", " + path, err
}

// writable tries to write into a folder, made for it where there is none.
func writable(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, ".doctor-*")
	if err != nil {
		return err
	}
	f.Close()
	return os.Remove(f.Name())
}

// trial judges a known solution as if a user had written it.
func trial(cmd *cobra.Command, root string) error {
	e, err := problems.Find("76")
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	file := filepath.Join(root, "testdata", e.Dir, "accepted", "pasted.go")
	r, err := runner.Attempt(cmd.Context(), e, file, runner.Options{Root: root, Self: self, Cache: cacheDir()})
	if err != nil {
		return err
	}
	if r.Verdict != judge.Accepted {
		return usagef("%s: %s", r.Verdict, r.Detail)
	}
	return nil
}
