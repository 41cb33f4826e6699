package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/history"
	"drill/judge/runner"
	"drill/problems"
)

func watchCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "watch [PROBLEM]",
		Short: "Judge your solution whenever you save it",
		Long: `Judge your solution whenever you save it, and show what came of it. Without a
problem, the one that you last worked on. Press ? for the keys.`,
		Args:              wantProblem(0, 1),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			self, err := os.Executable()
			if err != nil {
				return err
			}
			w := &watcher{cmd: cmd, root: root, self: self, finished: make(chan outcome), said: make(chan string, 1)}
			if w.lines, _, err = practiceLog(root).Read(); err != nil {
				return err
			}
			e, err := w.first(args)
			if err != nil {
				return err
			}
			return w.watch(cmd.Context(), e)
		},
	}
}

// first returns the problem to begin with.
func (w *watcher) first(args []string) (problems.Entry, error) {
	if len(args) == 1 {
		e, _, err := resolve(args[0])
		return e, err
	}
	if id := history.LastProblem(w.lines); id != "" {
		if e, err := problems.Find(id); err == nil {
			return e, nil
		}
	}
	e, _, ok := nextOf(problems.All, w.lines, time.Now(), "")
	if !ok {
		return e, usagef("judge watch: which problem? For example: judge watch 76")
	}
	return e, nil
}

// debounce is how long a file must be at rest: some editors write it twice, or
// move it away and a new one into its place.
const debounce = 100 * time.Millisecond

// A watcher is the state of judge watch. Its methods run on one goroutine; a
// run of the judge has one of its own and reports by finished.
type watcher struct {
	cmd        *cobra.Command
	root, self string
	term       *terminal
	files      *fsnotify.Watcher
	entry      problems.Entry
	lines      []history.Line // of the log

	cancel   context.CancelFunc // of what is in progress; nil: nothing is
	run      int                // its number, so that late news of an older one is told
	finished chan outcome
	said     chan string // its progress
	doing    string

	report *judge.Report // of the last run that ended
	judged time.Time
	fault  error  // why it had no report
	panel  string // what a key asked for, below the verdict; "": the failing case
	scroll int    // line of the panel from which on it is shown
}

type outcome struct {
	run    int
	report *judge.Report
	text   string // of a command
	err    error
	panic  any
}

func (w *watcher) watch(ctx context.Context, e problems.Entry) (err error) {
	if w.files, err = fsnotify.NewWatcher(); err != nil {
		return fmt.Errorf("saves cannot be noticed: %w", err)
	}
	defer w.files.Close()
	if err := w.open(e, false); err != nil {
		return err
	}
	if w.term, err = openTerminal(); err != nil {
		return err
	}
	defer w.term.close() // also when this panics
	defer w.stop()
	w.judge()
	w.term.readKey()
	var rest *time.Timer
	saved := make(chan struct{}, 1)
	second := time.NewTicker(time.Second)
	defer second.Stop()
	for {
		w.draw()
		select {
		case <-ctx.Done():
			return ctx.Err()
		case event := <-w.files.Events:
			if !w.concerns(event) {
				continue
			}
			w.stop()
			if rest != nil {
				rest.Stop()
			}
			rest = time.AfterFunc(debounce, func() {
				select {
				case saved <- struct{}{}:
				default:
				}
			})
		case <-w.files.Errors: // an overflow: what was missed, the next save makes good
		case <-saved:
			w.judge()
		case o := <-w.finished:
			if o.panic != nil {
				panic(o.panic)
			}
			w.end(o)
		case text := <-w.said:
			if w.cancel != nil { // else it is late
				w.doing = text
			}
		case <-second.C:
		case key := <-w.term.keys:
			quit, err := w.key(key)
			if quit || err != nil {
				return err
			}
			w.term.readKey()
		}
	}
}

// open turns to a problem, whose stub it makes where there is none.
func (w *watcher) open(e problems.Entry, again bool) error {
	file, made, err := makeStub(w.root, e, again)
	if err != nil {
		return err
	}
	if made {
		w.log(history.Line{Event: history.Started, Problem: e.Problem.ID})
	}
	for _, old := range w.files.WatchList() {
		_ = w.files.Remove(old) // it may be gone already
	}
	if err := w.files.Add(filepath.Dir(file)); err != nil {
		return fmt.Errorf("%s cannot be watched: %w", filepath.Dir(file), err)
	}
	w.entry, w.report, w.fault, w.panel = e, nil, nil, ""
	return nil
}

// concerns reports whether an event may change what the judge would say.
func (w *watcher) concerns(e fsnotify.Event) bool {
	name := filepath.Base(e.Name)
	return (name == "solution.go" || name == "cases.jsonl") && !e.Has(fsnotify.Chmod)
}

// start does something in the background that stop cancels.
func (w *watcher) start(doing string, f func(ctx context.Context) outcome) {
	w.stop()
	ctx, cancel := context.WithCancel(w.cmd.Context())
	w.run++
	run := w.run
	w.cancel, w.doing, w.scroll = cancel, doing, 0
	go func() {
		o := outcome{}
		defer func() {
			if r := recover(); r != nil {
				o.panic = fmt.Sprintf("%v\n%s", r, debug.Stack())
			}
			o.run = run
			w.finished <- o
		}()
		o = f(ctx)
	}()
}

// stop cancels what is in progress and waits until it is gone.
func (w *watcher) stop() {
	if w.cancel == nil {
		return
	}
	w.cancel()
	w.cancel = nil
	for o := range w.finished {
		if o.panic != nil {
			panic(o.panic)
		}
		if o.run == w.run {
			return
		}
	}
}

func (w *watcher) judge() {
	w.panel = ""
	e, file := w.entry, attemptFile(w.root, w.entry)
	opts := runner.Options{Root: w.root, Self: w.self, Cache: cacheDir(), Progress: w.say}
	w.start("judging", func(ctx context.Context) outcome {
		r, err := runner.Attempt(ctx, e, file, opts)
		return outcome{report: r, err: err}
	})
}

// say shows progress, if the last one was shown already.
func (w *watcher) say(format string, args ...any) {
	select {
	case w.said <- fmt.Sprintf(format, args...):
	default:
	}
}

// end takes in what came of what was in progress.
func (w *watcher) end(o outcome) {
	if o.run != w.run || w.cancel == nil {
		return
	}
	w.cancel()
	w.cancel, w.doing = nil, ""
	if o.text != "" {
		w.panel = o.text
		return
	}
	w.report, w.fault, w.judged = o.report, o.err, time.Now()
	if errors.Is(o.err, fs.ErrNotExist) {
		w.fault = errors.New("solution.go is not there: save it, or press a")
	}
	if o.report == nil {
		return
	}
	logRun(w.root, w.quiet(), job{entry: w.entry, file: o.report.Source, source: o.report.Code}, o.report, false)
	w.reread()
}

func (w *watcher) log(l history.Line) {
	appendLog(w.root, w.quiet(), l)
	w.reread()
}

func (w *watcher) reread() {
	if lines, _, err := practiceLog(w.root).Read(); err == nil {
		w.lines = lines
	}
}

func (w *watcher) accepted() bool { return w.report != nil && w.report.Verdict == judge.Accepted }

// quiet is a printer whose warnings become the panel: there is nowhere else.
func (w *watcher) quiet() *printer { return &printer{out: io.Discard, err: &panelWriter{w}} }

type panelWriter struct{ w *watcher }

func (p *panelWriter) Write(text []byte) (int, error) {
	p.w.panel += string(text)
	return len(text), nil
}

// command runs another command of the judge and shows what it prints.
func (w *watcher) command(doing string, args ...string) {
	width, _ := w.term.size()
	w.start(doing, func(ctx context.Context) outcome {
		cmd := exec.CommandContext(ctx, w.self, args...)
		cmd.Dir = w.root
		cmd.Env = append(os.Environ(), fmt.Sprint("COLUMNS=", width))
		cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // it cleans up behind itself
		cmd.WaitDelay = 3 * time.Second
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		err := cmd.Run()
		if ctx.Err() != nil {
			return outcome{err: ctx.Err()}
		}
		text := strings.TrimRight(out.String(), "\n")
		if text == "" && err != nil {
			text = err.Error()
		}
		return outcome{text: text + "\n"}
	})
}
