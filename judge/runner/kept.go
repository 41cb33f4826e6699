package runner

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"drill/problems"
)

// Programs that were built are kept in the cache folder, each under the hash of
// all that goes into it, so that an attempt that has not changed is not built
// again. Two judges may do so at once, and the folder may vanish at any time.
const (
	keptPrograms = 128                 // more, and the ones unused for longest go
	keptFor      = 14 * 24 * time.Hour // since they were used last
)

// Build compiles the attempts of several problems with one go build, and keeps
// the programs: judging these attempts next builds nothing. Those that do not
// build are left to be judged, which says why.
func Build(ctx context.Context, attempts []Source, opts Options) {
	dir, err := makeTemp()
	if err != nil || opts.Cache == "" {
		return
	}
	defer os.RemoveAll(dir)
	files := make(map[string][]byte)
	keys := make(map[string]string) // by the name of the package
	var packages []string
	for i, a := range attempts {
		src, err := os.ReadFile(a.File)
		if err != nil {
			continue
		}
		plan, err := planBuild(opts.Root, a.Entry, a.File, src)
		if err != nil {
			continue
		}
		key, err := plan.key(opts.Root, a.Entry, a.File)
		if err != nil || useKept(opts.Cache, key, filepath.Join(dir, "kept")) {
			continue
		}
		name := fmt.Sprintf("a%d", i)
		keys[name] = key
		maps.Copy(files, plan.overlay(attemptDir+"/"+name))
		packages = append(packages, "./"+attemptDir+"/"+name)
	}
	if len(packages) < 2 { // the run itself builds one
		return
	}
	out := filepath.Join(dir, "programs")
	if os.Mkdir(out, 0o700) != nil {
		return
	}
	_, _ = runBuild(ctx, opts.Self, opts.Root, dir, files, out, packages...) // what built is there, and the rest is built anew
	for name, key := range keys {
		keepProgram(opts.Cache, key, filepath.Join(out, name+exe))
	}
}

// A Source is an attempt to be built.
type Source struct {
	Entry problems.Entry
	File  string
}

// program returns the program of an attempt: a kept one, or a new one, which it
// keeps.
func (s *session) program(ctx context.Context, file string, src []byte, dir string) (string, error) {
	plan, err := planBuild(s.opts.Root, s.entry, file, src)
	if err != nil {
		return "", err
	}
	if s.opts.Cache == "" {
		return plan.build(ctx, s.opts.Self, s.opts.Root, file, dir)
	}
	key, err := plan.key(s.opts.Root, s.entry, file)
	if err != nil {
		return "", err
	}
	program := filepath.Join(dir, "attempt"+exe)
	if useKept(s.opts.Cache, key, program) {
		return program, nil
	}
	if program, err = plan.build(ctx, s.opts.Self, s.opts.Root, file, dir); err == nil {
		keepProgram(s.opts.Cache, key, program)
	}
	return program, err
}

// key is the hash of everything that goes into a program: its sources, the
// packages of the clone that it links, the toolchain and what steers it.
func (p *buildPlan) key(root string, e problems.Entry, file string) (string, error) {
	h := sha256.New()
	section := func(name string, text []byte) { fmt.Fprintf(h, "%s %d\n%s", name, len(text), text) }
	section("attempt", []byte(file))
	for _, files := range []map[string][]byte{p.pkg, p.replace} {
		for _, name := range slices.Sorted(maps.Keys(files)) {
			section(name, files[name])
		}
	}
	for _, dir := range append(slices.Clone(linked), "ds", "problems/"+e.Dir) {
		if err := hashSources(h, filepath.Join(root, dir), dir == "ds"); err != nil {
			return "", err
		}
	}
	goCommand, err := exec.LookPath("go")
	if err != nil {
		return "", fmt.Errorf("the go command is not on PATH: judge needs Go to build an attempt")
	}
	if real, err := filepath.EvalSymlinks(goCommand); err == nil {
		goCommand = real
	}
	version, _ := os.ReadFile(filepath.Join(filepath.Dir(goCommand), "..", "VERSION")) // a wrapper has none
	info, err := os.Stat(goCommand)
	if err != nil {
		return "", err
	}
	fmt.Fprintln(h, goCommand, info.Size(), info.ModTime().UnixNano(), string(version), runtime.GOOS, runtime.GOARCH, buildFlags)
	for _, v := range os.Environ() {
		if strings.HasPrefix(v, "GO") {
			fmt.Fprintln(h, v)
		}
	}
	if config, err := os.UserConfigDir(); err == nil {
		settings, _ := os.ReadFile(filepath.Join(config, "go", "env")) // mostly there is none
		section("go env", settings)
	}
	return hex.EncodeToString(h.Sum(nil)[:16]), nil
}

// linked are the packages beside the problem's own, and those of ds, that go into
// the program of an attempt.
var linked = []string{"judge", "judge/child", "judge/within"}

// hashSources adds the Go files of a folder, tests aside, and of those below.
func hashSources(h io.Writer, dir string, below bool) error {
	if real, err := filepath.EvalSymlinks(dir); err == nil { // else WalkDir would not look into it
		dir = real
	}
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != dir && !below:
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err == nil {
			fmt.Fprintf(h, "%s %d\n%s", path, len(text), text)
		}
		return err
	})
}

func keptPath(cache, key string) string { return filepath.Join(cache, "programs", key+exe) }

// useKept puts a kept program where it is to be started, and reports whether
// there is one. From then on nobody can take it away.
func useKept(cache, key, program string) bool {
	kept := keptPath(cache, key)
	if place(kept, program) != nil {
		return false
	}
	now := time.Now()
	_ = os.Chtimes(kept, now, now) // else it goes earlier than it should
	return true
}

// keepProgram adds a program to those that are kept. It appears there whole or not at
// all; where it cannot be kept, it is built again.
func keepProgram(cache, key, program string) {
	kept := keptPath(cache, key)
	dir := filepath.Dir(kept)
	if os.MkdirAll(dir, 0o755) != nil {
		return
	}
	half := fmt.Sprintf("%s.%d", kept, os.Getpid())
	if place(program, half) == nil && os.Rename(half, kept) == nil {
		prune(dir)
	}
	_ = os.Remove(half) // it is there only if something went wrong
}

// place makes a file appear under another name: linked, or copied where the two
// are on different disks.
func place(from, to string) error {
	if os.Link(from, to) == nil {
		return nil
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if closed := out.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_ = os.Remove(to)
	}
	return err
}

// prune removes what was not used for long, and of many the oldest.
func prune(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	var files []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil {
			files = append(files, info)
		}
	}
	slices.SortFunc(files, func(a, b fs.FileInfo) int { return cmp.Compare(b.ModTime().UnixNano(), a.ModTime().UnixNano()) })
	for i, f := range files {
		if i >= keptPrograms || time.Since(f.ModTime()) > keptFor {
			_ = os.Remove(filepath.Join(dir, f.Name())) // another judge may have been faster
		}
	}
}
