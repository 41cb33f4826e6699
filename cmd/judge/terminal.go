package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/term"
)

// A terminal is one that a program has taken over: it shows one page at a time
// and reads single keys, and is given back as it was found.
type terminal struct {
	in, out *os.File
	before  *term.State
	colour  bool
	keys    chan string // of the keys pressed, while read for
	typed   []byte      // ahead
}

// openTerminal takes the terminal over. close gives it back.
func openTerminal() (*terminal, error) {
	t := &terminal{in: os.Stdin, out: os.Stdout, keys: make(chan string), colour: os.Getenv("NO_COLOR") == ""}
	if !term.IsTerminal(int(t.in.Fd())) || !term.IsTerminal(int(t.out.Fd())) || os.Getenv("TERM") == "dumb" {
		return nil, usagef("judge watch needs a terminal; judge run works anywhere")
	}
	return t, t.take()
}

// take switches to a screen of its own, so that what stood on the terminal
// comes back at the end.
func (t *terminal) take() error {
	before, err := term.MakeRaw(int(t.in.Fd()))
	if err != nil {
		return err
	}
	t.before = before
	fmt.Fprint(t.out, "\x1b[?1049h\x1b[2J\x1b[H\x1b[?25l")
	return nil
}

func (t *terminal) close() {
	fmt.Fprint(t.out, "\x1b[?25h\x1b[?1049l")
	_ = term.Restore(int(t.in.Fd()), t.before) // it was set a moment ago
}

// readKey reads the next key, to be received from keys. Only one is read at a
// time, so that an editor may have the terminal in between.
func (t *terminal) readKey() {
	go func() {
		if len(t.typed) == 0 {
			b := make([]byte, 64)
			n, err := t.in.Read(b)
			if err != nil || n == 0 {
				t.keys <- keyQuit // nobody is there any more
				return
			}
			t.typed = b[:n]
		}
		n := 1
		if t.typed[0] == '\x1b' { // a key that sends several bytes sends them at once
			n = len(t.typed)
		}
		key := string(t.typed[:n])
		t.typed = t.typed[n:]
		t.keys <- key
	}()
}

// What some keys send.
const (
	keyQuit     = "q"
	keyCtrlC    = "\x03"
	keyUp       = "\x1b[A"
	keyDown     = "\x1b[B"
	keyPageUp   = "\x1b[5~"
	keyPageDown = "\x1b[6~"
)

func (t *terminal) size() (width, height int) {
	width, height, err := term.GetSize(int(t.out.Fd()))
	if err != nil || width < 20 || height < 5 {
		return 80, 24
	}
	return width, height
}

// page shows head, as much of body as fits from line first on, and foot at the
// bottom. It returns the first line of body that it showed.
func (t *terminal) page(head, body, foot string, first int) int {
	width, height := t.size()
	top, bottom := t.rows(head, width), t.rows(foot, width)
	middle := t.rows(body, width)
	room := max(height-len(top)-len(bottom), 1)
	first = max(min(first, len(middle)-room), 0)
	shown := middle[first:min(first+room, len(middle))]
	var b bytes.Buffer
	b.WriteString("\x1b[H")
	row := 0
	put := func(line string) {
		if row++; row > 1 {
			b.WriteString("\r\n")
		}
		b.WriteString(line + "\x1b[0m\x1b[K")
	}
	for _, line := range top {
		put(line)
	}
	for _, line := range shown {
		put(line)
	}
	for row < height-len(bottom) {
		put("")
	}
	for _, line := range bottom {
		put(line)
	}
	_, _ = t.out.Write(b.Bytes()) // there is nobody else to tell
	return first
}

// rows breaks a text into lines that fit.
func (t *terminal) rows(text string, width int) []string {
	text = strings.TrimRight(strings.ReplaceAll(text, "\t", "    "), "\n")
	return strings.Split(ansi.Hardwrap(text, width, true), "\n")
}
