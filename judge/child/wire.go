package child

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"drill/judge"
)

// A Request asks the child for one thing.
type Request struct {
	ID     uint64
	Kind   Kind
	Budget int64    // of a Time request: nanoseconds of CPU time to spend
	Reuse  bool     // of a Time request: calls may share arguments that they leave as they are
	Args   [][]byte // the notation of each argument
}

// Kind says what a request asks for.
type Kind byte

// The kinds of request.
const (
	Hello   Kind = iota // only a reply; Args hold the nonce of all replies
	Call                // one call, its cost, and its answer
	Time                // many calls, and what they cost together
	Free                // give memory back to the system
	Proceed             // a reply that Waits was seen; there is no other to this
	Try                 // one call and its answer; the judge asks for the next before it has the reply
	Stages              // what the last call left in the variables of stages
)

// A Reply answers the request of the same ID.
type Reply struct {
	Nonce  [16]byte
	ID     uint64
	Status Status
	CPU    int64 // nanoseconds of the process's CPU time in the call
	Wall   int64 // nanoseconds
	Bytes  int64 // allocated in the call
	Allocs int64
	Calls  int64 // of a Time request: how many were made
	Stack  int64 // bytes by which the stack grew in the call

	Waits    bool // of a Returned: what follows is held back until Proceed
	Reusable bool // of a Time request: whether calls could share their arguments

	Text   string // what Status needs said
	Trace  string // of a Panicked: the stack
	Answer []byte // of an Answered: its notation
}

// Status says how a request ended.
type Status byte

// The ways in which a request ends.
const (
	Answered   Status = iota // Answer holds the answer
	Returned                 // the call has returned; what came of it follows
	Failed                   // the solution returned the error in Text
	Complained               // the problem's reader found the answer wrong: Text
	Panicked                 // the call panicked with Text
	Ended                    // the call ended its goroutine
	TooLarge                 // the answer is longer than judge.MaxNotation
	Misfit                   // the request and the seat do not fit: Text
)

// maxFrame holds the longest answer and what goes with it.
const maxFrame = judge.MaxNotation + 1<<20

// WriteRequest sends a request in one write.
func WriteRequest(w io.Writer, r *Request) error {
	b := make([]byte, 4, 64)
	b = binary.AppendUvarint(b, r.ID)
	b = append(b, byte(r.Kind))
	b = binary.AppendVarint(b, r.Budget)
	b = append(b, bit(r.Reuse))
	b = binary.AppendUvarint(b, uint64(len(r.Args)))
	for _, arg := range r.Args {
		b = appendBytes(b, arg)
	}
	return writeFrame(w, b)
}

// ReadRequest reads what WriteRequest sent.
func ReadRequest(r io.Reader) (*Request, error) {
	f, err := readFrame(r)
	if err != nil {
		return nil, err
	}
	req := &Request{ID: f.uvarint(), Kind: Kind(f.byte()), Budget: f.varint(), Reuse: f.byte() != 0}
	for range f.uvarint() {
		if f.bad {
			break
		}
		req.Args = append(req.Args, f.bytes())
	}
	return req, f.err()
}

// WriteReply sends a reply in one write.
func WriteReply(w io.Writer, r *Reply) error {
	b := make([]byte, 4, 128+len(r.Answer))
	b = append(b, r.Nonce[:]...)
	b = binary.AppendUvarint(b, r.ID)
	b = append(b, byte(r.Status))
	for _, n := range []int64{r.CPU, r.Wall, r.Bytes, r.Allocs, r.Calls, r.Stack} {
		b = binary.AppendVarint(b, n)
	}
	b = append(b, bit(r.Waits), bit(r.Reusable))
	b = appendBytes(b, []byte(r.Text))
	b = appendBytes(b, []byte(r.Trace))
	b = appendBytes(b, r.Answer)
	return writeFrame(w, b)
}

// ReadReply reads what WriteReply sent.
func ReadReply(r io.Reader) (*Reply, error) {
	f, err := readFrame(r)
	if err != nil {
		return nil, err
	}
	rep := &Reply{}
	for i := range rep.Nonce {
		rep.Nonce[i] = f.byte()
	}
	rep.ID, rep.Status = f.uvarint(), Status(f.byte())
	for _, n := range []*int64{&rep.CPU, &rep.Wall, &rep.Bytes, &rep.Allocs, &rep.Calls, &rep.Stack} {
		*n = f.varint()
	}
	rep.Waits, rep.Reusable = f.byte() != 0, f.byte() != 0
	rep.Text, rep.Trace, rep.Answer = string(f.bytes()), string(f.bytes()), f.bytes()
	return rep, f.err()
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func appendBytes(b, data []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(data))), data...)
}

// writeFrame fills in the length in front and writes all at once.
func writeFrame(w io.Writer, b []byte) error {
	binary.LittleEndian.PutUint32(b, uint32(len(b)-4))
	_, err := w.Write(b)
	return err
}

// A frame is read from the front; once it was too short it is bad.
type frame struct {
	data []byte
	bad  bool
}

func readFrame(r io.Reader) (*frame, error) {
	var size [4]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint32(size[:])
	if n > maxFrame {
		return nil, fmt.Errorf("a message of %d bytes", n)
	}
	data := make([]byte, n)
	if _, err := io.ReadFull(r, data); err != nil {
		return nil, errors.Join(errors.New("a message was cut off"), err)
	}
	return &frame{data: data}, nil
}

func (f *frame) err() error {
	if f.bad || len(f.data) > 0 {
		return errors.New("a malformed message")
	}
	return nil
}

func (f *frame) byte() byte {
	if len(f.data) == 0 {
		f.bad = true
		return 0
	}
	b := f.data[0]
	f.data = f.data[1:]
	return b
}

func (f *frame) uvarint() uint64 {
	v, n := binary.Uvarint(f.data)
	if n <= 0 {
		f.bad = true
		return 0
	}
	f.data = f.data[n:]
	return v
}

func (f *frame) varint() int64 {
	v, n := binary.Varint(f.data)
	if n <= 0 {
		f.bad = true
		return 0
	}
	f.data = f.data[n:]
	return v
}

func (f *frame) bytes() []byte {
	n := f.uvarint()
	if n > uint64(len(f.data)) {
		f.bad = true
		return nil
	}
	b := f.data[:n:n]
	f.data = f.data[n:]
	return b
}
