package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"drill/judge"
	"drill/judge/history"
	"drill/judge/statement"
	"drill/problems"
)

// key does what a key asks for. Whatever it is, it cancels a run in progress,
// save that scrolling disturbs nothing.
func (w *watcher) key(key string) (quit bool, err error) {
	_, height := w.term.size()
	switch key {
	case keyUp:
		w.scroll--
		return false, nil
	case keyDown:
		w.scroll++
		return false, nil
	case keyPageUp:
		w.scroll -= height / 2
		return false, nil
	case keyPageDown, " ":
		w.scroll += height / 2
		return false, nil
	}
	w.stop()
	w.doing, w.scroll = "", 0
	id := w.entry.Problem.ID
	switch key {
	case keyQuit, keyCtrlC:
		return true, nil
	case "a", "\r":
		w.judge()
	case "n":
		w.next()
	case "h":
		w.text(func(p *printer, s *statement.Statement) error { return p.hint(w.root, w.entry, s, false) })
		w.reread()
	case "s":
		w.text(func(p *printer, s *statement.Statement) error { return p.markdown(s.Problem()) })
	case "l":
		w.command("listing", "list")
	case "b":
		w.command("timing at growing sizes", "bench", id)
	case "t":
		w.command("trying random inputs", "stress", id)
	case "o":
		return false, w.edit()
	case "?":
		w.panel = keysHelp
	}
	return false, nil
}

const keysHelp = `a  judge again            s  the statement         o  open in $EDITOR
n  next problem           h  one more hint         l  list of problems
b  time at growing sizes  t  try random inputs     q  quit

The arrow keys, page up and page down scroll. Saving the file judges it; a save
or a key cancels what is in progress.
`

// next turns to the next problem, once this one is solved.
func (w *watcher) next() {
	if !w.accepted() {
		w.panel = "n goes on to the next problem once this one is accepted.\n"
		return
	}
	e, why, ok := nextOf(problems.All, w.lines, time.Now(), w.entry.Problem.ID)
	if !ok {
		w.panel = "Nothing is due, and all problems are solved.\n"
		return
	}
	// What is due is to be solved afresh: the old solution is put aside.
	again := history.Cards(w.lines, levelOf)[e.Problem.ID].Solved()
	if err := w.open(e, again); err != nil {
		w.panel = err.Error() + "\n"
		return
	}
	w.judge()
	w.text(func(p *printer, s *statement.Statement) error {
		p.printf("%s\n\n", why)
		return p.markdown(s.Problem())
	})
}

// text shows what is printed about the statement.
func (w *watcher) text(print func(p *printer, s *statement.Statement) error) {
	var b bytes.Buffer
	_, s, err := readStatement(w.entry.Problem.ID)
	if err == nil {
		err = print(w.printer(&b), s)
	}
	if err != nil {
		fmt.Fprintln(&b, err)
	}
	w.panel = b.String()
}

// edit gives the terminal to the user's editor.
func (w *watcher) edit() error {
	w.term.close()
	err := openEditor(w.cmd, attemptFile(w.root, w.entry))
	if taken := w.term.take(); taken != nil {
		return taken
	}
	if err != nil {
		w.panel = err.Error() + "\n"
		return nil
	}
	w.judge()
	return nil
}

func (w *watcher) printer(out io.Writer) *printer {
	width, _ := w.term.size()
	return &printer{out: out, err: out, colour: w.term.colour, width: width, began: time.Now()}
}

// draw shows the verdict first, then one failing case in full or what a key
// asked for, and the keys.
func (w *watcher) draw() {
	var head, body, foot bytes.Buffer
	p := w.printer(&head)
	p.printf("%s\n", w.headline(p))
	about := []string{w.entry.Problem.ID + ". " + w.entry.Problem.Title, shorten(attemptFile(w.root, w.entry))}
	if text := timerText(w.lines, w.entry, time.Now()); text != "" {
		about = append(about, text)
	}
	p.printf("%s\n ", p.style(faint, strings.Join(about, "  ")))

	p = w.printer(&body)
	switch {
	case w.panel != "":
		p.printf("%s", w.panel)
	case w.fault != nil:
		p.printf("%v\n", w.fault)
	case w.report != nil:
		w.details(p)
	}
	p = w.printer(&foot)
	keys := "h hint  s statement  b bench  t stress  o edit  a again  ? keys  q quit"
	if w.accepted() {
		keys = p.style(good, "n next") + "  " + keys
	}
	p.printf("%s", keys)
	w.scroll = w.term.page(head.String(), body.String(), foot.String(), w.scroll)
}

// headline is the verdict, or what is being done.
func (w *watcher) headline(p *printer) string {
	switch {
	case w.doing != "":
		return p.style(bold, w.doing+" …")
	case w.fault != nil:
		return p.style(bad, "not judged")
	case w.report == nil:
		return p.style(faint, "save the file to judge it")
	}
	text := p.counts(w.report)
	if i := firstFailed(w.report); i >= 0 && w.report.Verdict != judge.NotImplemented {
		text = fmt.Sprintf("%s in case %d of %d", p.verdict(w.report.Verdict), i+1, len(w.report.Cases))
	} else if w.report.Verdict != judge.Accepted {
		text = p.verdict(w.report.Verdict)
	}
	return text + p.style(faint, "  "+w.judged.Format("15:04:05"))
}

func (w *watcher) details(p *printer) {
	r := w.report
	switch i := firstFailed(r); {
	case r.Detail != "":
		p.printf("%s\n", shortenAll(r.Detail, r.Source))
	case r.Verdict == judge.NotImplemented:
		p.printf("The stub is as it was made: write it and save it.\n")
	case i >= 0:
		p.evidence(w.entry.Problem, r, i, false)
		p.printf("%s\n", strings.Split(p.counts(r), "  (")[0])
	default:
		p.cost(r, false)
	}
}
