package runner

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"

	"drill/judge/sandbox"
	"drill/judge/stub"
	"drill/problems"
)

// attemptDir is where the attempt's package stands in the module, though
// nothing is ever written there: go build is told so by an overlay.
const attemptDir = "judge/child/attempt"

// buildLimit bounds go build, which takes a fraction of a second on a warm
// cache and a minute on a slow machine without one.
const buildLimit = 5 * time.Minute

// build compiles an attempt into dir and returns the program's path. Flags go to
// go build. A *SourceError is the attempt's fault.
func build(ctx context.Context, self, root string, e problems.Entry, file string, src []byte, dir string, flags ...string) (string, error) {
	plan, err := planBuild(root, e, file, src)
	if err != nil {
		return "", err
	}
	return plan.build(ctx, self, root, file, dir, flags...)
}

func (p *buildPlan) build(ctx context.Context, self, root, file, dir string, flags ...string) (string, error) {
	program := filepath.Join(dir, "attempt"+exe)
	output, err := runBuild(ctx, self, root, dir, p.overlay(attemptDir), program, append(flags, "./"+attemptDir)...)
	if err != nil && output != "" {
		return "", buildError(root, file, output, err)
	}
	return program, err
}

// exe is how the name of a program ends.
var exe = map[bool]string{true: ".exe"}[runtime.GOOS == "windows"]

// A buildPlan is the source of a program around an attempt. The attempt's package
// holds the user's file, what the judge supplies, and a main that hands the seat
// to the child; problem.go is compiled beside a stub, so that no reference is in
// reach.
type buildPlan struct {
	seat    *stub.Seat
	pkg     map[string][]byte // of the attempt's package
	replace map[string][]byte // of the clone, by path; nil: taken away
}

func planBuild(root string, e problems.Entry, file string, src []byte) (*buildPlan, error) {
	seat, err := e.Seat()
	if err != nil {
		return nil, err
	}
	if err := checkPackage(root, e, seat, file, src); err != nil {
		return nil, err
	}
	attempt, err := complete(file, src, seat, e.Problem)
	if err != nil {
		return nil, err
	}
	p := &buildPlan{
		seat: seat,
		pkg:  map[string][]byte{"attempt.go": attempt, "main.go": mainFile(e, seat)},
		replace: map[string][]byte{
			"go.mod":                             []byte(minimalModule),
			"go.sum":                             nil,
			"problems/" + e.Dir + "/solution.go": seat.Solution(""),
			"problems/" + e.Dir + "/inputs.go":   nil,
		},
	}
	if len(e.Stages()) > 0 {
		p.replace["problems/"+e.Dir+"/stages.go"] = nil
	}
	if given := seat.GivenFile("main", ""); given != nil {
		p.pkg["given.go"] = given
	}
	return p, nil
}

// overlay lists all files of the plan, its package standing in a folder.
func (p *buildPlan) overlay(folder string) map[string][]byte {
	files := maps.Clone(p.replace)
	for name, text := range p.pkg {
		files[folder+"/"+name] = text
	}
	return files
}

// runBuild runs go build over an overlay of files, with flags in front of the
// packages if need be. What it printed comes with an error that may be the
// attempt's.
func runBuild(ctx context.Context, self, root, dir string, files map[string][]byte, out string, packages ...string) (output string, err error) {
	goCommand, err := exec.LookPath("go")
	if err != nil {
		return "", errors.New("the go command is not on PATH: judge needs Go to build an attempt")
	}
	overlay, err := writeOverlay(dir, root, files)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, buildLimit)
	defer cancel()
	command := append([]string{goCommand, "build", "-overlay", overlay, "-o", out, "-buildvcs=false", buildFlags}, packages...)
	output, err = goBuild(ctx, self, root, buildEnv(dir), command...)
	if ctx.Err() != nil {
		return "", fmt.Errorf("go build was stopped: %w", ctx.Err())
	}
	if err != nil && output == "" {
		output = err.Error()
	}
	return output, err
}

// buildFlags leave out what only a debugger reads: linking is faster by half.
const buildFlags = "-ldflags=-s -w"

// goBuild runs the go command under limits and returns what it printed, without
// its end where that is long.
func goBuild(ctx context.Context, self, root string, env []string, command ...string) (string, error) {
	if self != "" {
		command = sandbox.Limited(self, command)
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir, cmd.Env = root, env
	output := &capped{most: maxBuildOutput}
	cmd.Stdout, cmd.Stderr = output, output
	groupBuild(cmd)
	err := cmd.Run()
	return output.String(), err
}

const maxBuildOutput = 256 << 10 // bytes

// capped keeps the beginning of what is written to it.
type capped struct {
	bytes.Buffer
	most int
}

func (c *capped) Write(p []byte) (int, error) {
	c.Buffer.Write(p[:min(len(p), max(0, c.most-c.Len()))])
	return len(p), nil
}

// checkPackage wants the solution in a practice folder to be of the package of
// the files beside it; elsewhere any package will do.
func checkPackage(root string, e problems.Entry, seat *stub.Seat, file string, src []byte) error {
	name := packageName(src)
	if name == "" || name == "main" || name == seat.Package || filepath.Dir(file) != filepath.Join(root, "practice", e.Dir) {
		return nil
	}
	return sourceErrorf("%s: package %s is not the package of the files beside it: write package %s", file, name, seat.Package)
}

// minimalModule stands in for go.mod: an attempt needs no other module, and go
// build needs not look for any.
const minimalModule = "module drill\n\ngo 1.26\n"

// mainFile writes the program around an attempt. Its own names are behind
// imports that no attempt has.
func mainFile(e problems.Entry, seat *stub.Seat) []byte {
	literal, imports := seatLiteral(seat, e.Dir)
	return fmt.Appendf(nil, `package main

import (
	drilljudge "drill/judge"
	drillchild "drill/judge/child"
	drillproblem "drill/problems/%s"
%s)

func main() {
	drillchild.Main(drillproblem.Problem, %s)
}
`, e.Dir, imports, literal)
}

// seatLiteral writes the seat of the package that it stands in, and the imports
// that it needs beside drilljudge. The types that it binds are those of problem.go
// in dir: the attempt's own may be others, though alike.
func seatLiteral(seat *stub.Seat, dir string) (literal, imports string) {
	fields := "Func: " + seat.Func
	if seat.API != "" {
		fields += ", API: &" + seat.API
	}
	binding := seat.Bind("drillgiven.")
	if exposed := seat.Exposed(); exposed != "" {
		fields += ", Stages: " + exposed
	}
	if binding.Literal != "" {
		fields += ", Bind: " + binding.Literal
	}
	if strings.Contains(binding.Literal, "drillgiven.") {
		binding.Imports["drillgiven"] = "drill/problems/" + dir
	}
	return "drilljudge.Seat{" + fields + "}", stub.ImportLines(binding.Imports)
}

// buildEnv is the environment of go build: the user's, without what would
// change what is built, and without the network.
func buildEnv(dir string) []string {
	env := os.Environ()
	if home, err := os.UserHomeDir(); (err != nil || home == "") && os.Getenv("GOPATH") == "" {
		env = append(env, "GOPATH="+filepath.Join(dir, "gopath")) // go wants to know, though nothing is there
		if _, err := os.UserCacheDir(); err != nil && os.Getenv("GOCACHE") == "" {
			env = append(env, "GOCACHE="+filepath.Join(dir, "gocache"))
		}
	}
	return append(env, "GOWORK=off", "GOFLAGS=", "CGO_ENABLED=0", "GOPROXY=off", "GOTOOLCHAIN=local", "GO111MODULE=on",
		"GOOS="+runtime.GOOS, "GOARCH="+runtime.GOARCH, "GOEXPERIMENT=", "GODEBUG=")
}

// overTheTop says what stopped the compiler while it worked on the attempt, or
// nothing.
func overTheTop(output string) string {
	_, own, ours := strings.Cut(output, "drill/"+attemptDir)
	switch {
	case !ours:
		return ""
	case strings.Contains(own, "runtime: out of memory"), strings.Contains(own, "runtime: cannot allocate memory"):
		return fmt.Sprintf("the compiler needs more than %d GiB of memory for it", sandbox.CompilerMemory>>30)
	case strings.Contains(own, "signal: killed"):
		return fmt.Sprintf("the compiler was stopped: it needs more than %d s for it", sandbox.CompilerSeconds)
	}
	return ""
}

// behindLine is a second place that the compiler adds to a place in a line that
// continues a complaint: where it stands in the overlay's copy, whatever //line says.
var behindLine = regexp.MustCompile(`^(\t.*?:\d+:\d+)\[[^\]]*:\d+:\d+\]`)

// buildError tells the attempt's faults from those of the machine.
func buildError(root, file, output string, err error) error {
	var lines []string
	mine := false
	for line := range strings.Lines(output) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "# ") || line == "" {
			continue
		}
		line = behindLine.ReplaceAllString(line, "$1")
		text := strings.TrimLeft(line, "\t")
		indent := line[:len(line)-len(text)]
		// The go command writes a path as seen from its folder where that is
		// shorter, and a dot for the folder's name wherever a path begins with it:
		// .-old/a.go for what stands beside it.
		if rel, err := filepath.Rel(root, file); err == nil {
			beside := "." + strings.TrimPrefix(file, root)
			for _, form := range []string{rel, "." + string(filepath.Separator) + rel, beside} {
				if rest, ok := strings.CutPrefix(text, form+":"); ok {
					line = indent + file + ":" + rest
				}
			}
		}
		mine = mine || strings.HasPrefix(line, file+":")
		lines = append(lines, line)
	}
	text := strings.Join(lines, "\n")
	if compiler := overTheTop(output); compiler != "" {
		return sourceErrorf("%s: %s", file, compiler)
	}
	if mine {
		return &SourceError{text}
	}
	if text == "" {
		text = err.Error()
	}
	return fmt.Errorf("go build: %s", text)
}
