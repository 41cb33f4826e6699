package runner

import (
	"bytes"
	"fmt"
	"os"
	"sync"
)

const (
	maxOutput = 8 << 20   // bytes that one call may print to a stream
	babble    = 128 << 10 // bytes after which a call that never ends is known for its output
	keep      = 64 << 10  // of which the first and the last so many are kept
	chunk     = 128 << 10 // read at once
)

// A capture collects what a process prints to one stream, call by call. The
// judge keeps the pipe's other end too and writes a marker into it: what
// stands before the marker was printed before the judge wrote it.
type capture struct {
	r, w   *os.File
	marker []byte
	synced chan struct{}

	mu      sync.Mutex
	head    []byte // the first bytes of this call, up to keep
	tail    []byte // what follows, up to 2*keep of it
	total   int64
	flooded bool
}

func newCapture(marker []byte) (*capture, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c := &capture{r: r, w: w, marker: marker, synced: make(chan struct{})}
	go c.read()
	return c, nil
}

func (c *capture) read() {
	buf := make([]byte, chunk)
	var pending []byte // may hold the beginning of a marker
	for {
		n, err := c.r.Read(buf)
		if err != nil {
			close(c.synced)
			return
		}
		pending = append(pending, buf[:n]...)
		for {
			i := bytes.Index(pending, c.marker)
			if i < 0 {
				break
			}
			c.add(pending[:i])
			pending = append(pending[:0], pending[i+len(c.marker):]...)
			c.synced <- struct{}{}
		}
		hold := partial(pending, c.marker)
		c.add(pending[:len(pending)-hold])
		pending = append(pending[:0], pending[len(pending)-hold:]...)
	}
}

// partial returns how many bytes at the end of data begin the marker.
func partial(data, marker []byte) int {
	for n := min(len(data), len(marker)-1); n > 0; n-- {
		if bytes.HasSuffix(data, marker[:n]) {
			return n
		}
	}
	return 0
}

func (c *capture) add(data []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total += int64(len(data))
	c.flooded = c.flooded || c.total > maxOutput
	n := min(len(data), keep-len(c.head))
	c.head = append(c.head, data[:n]...)
	c.tail = append(c.tail, data[n:]...)
	if extra := len(c.tail) - keep; extra > keep {
		c.tail = append(c.tail[:0], c.tail[extra:]...)
	}
}

// printed returns how many bytes the call has printed, and whether that is more
// than it may.
func (c *capture) printed() (bytes int64, over bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.total, c.flooded
}

// take returns what was printed since the last take, without its middle where
// it is long.
func (c *capture) take() string {
	if _, err := c.w.Write(c.marker); err == nil {
		<-c.synced
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	tail := c.tail[max(0, len(c.tail)-keep):]
	text := string(c.head)
	if cut := c.total - int64(len(c.head)+len(tail)); cut > 0 {
		text += fmt.Sprintf("\n… %d bytes …\n", cut)
	}
	text += string(tail)
	c.head, c.tail, c.total, c.flooded = c.head[:0], c.tail[:0], 0, false
	return text
}

func (c *capture) close() {
	c.w.Close()
	c.r.Close()
}
