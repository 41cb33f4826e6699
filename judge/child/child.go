// Package child is the process that holds the user's code. It makes the calls
// that the judge asks for and reports their answers; what is right it does not
// know.
package child

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"time"

	"drill/judge"
)

// MaxStack bounds a goroutine's stack, so that recursion without end is a
// stack overflow long before it is out of memory.
const MaxStack = 64 << 20

// Main serves the judge until it hangs up. It does not return.
func Main(p *judge.Problem, seat judge.Seat) {
	debug.SetMaxStack(MaxStack)
	levelHeap()
	requests, replies := descriptors()
	s := &server{problem: p, seat: seat, misfit: p.Fits(seat), requests: requests, replies: replies}
	for {
		req, err := ReadRequest(requests)
		if err == io.EOF {
			os.Exit(0)
		}
		if err == nil {
			err = s.serve(req)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "child:", err)
			os.Exit(3)
		}
	}
}

// maxText caps, in bytes, what the user's code says of an error or a panic.
const maxText = 4000

type server struct {
	problem  *judge.Problem
	seat     judge.Seat
	misfit   error
	requests io.Reader
	replies  io.Writer
	nonce    [16]byte
	kept     kept
}

func (s *server) serve(req *Request) error {
	reply := &Reply{Nonce: s.nonce, ID: req.ID}
	switch req.Kind {
	case Hello:
		if len(req.Args) == 1 {
			copy(s.nonce[:], req.Args[0])
		}
	case Call:
		if err := s.call(req, reply); err != nil {
			return err
		}
	case Time:
		s.time(req, reply)
	case Free:
		s.kept = kept{}
		debug.FreeOSMemory()
	case Try:
		s.try(req, reply)
	case Stages:
		run(reply, func() { reply.Answer = s.seat.Stages.Notation() })
	}
	reply.Nonce = s.nonce
	return WriteReply(s.replies, reply)
}

// call makes one call and reads its answer. It says so in between, since the
// limits of the call are not those of writing down a long answer.
func (s *server) call(req *Request, reply *Reply) error {
	call := s.decode(req, reply)
	if call == nil {
		return nil
	}
	var system uint64
	if !run(reply, func() { system = s.measure(reply, call.Run) }) {
		return nil
	}
	reply.Status, reply.Waits = Returned, system > muchMemory
	if err := WriteReply(s.replies, reply); err != nil {
		return err
	}
	if reply.Waits {
		// The judge looks how much memory the call took before the answer takes more.
		if _, err := ReadRequest(s.requests); err != nil {
			return err
		}
		reply.Waits = false
	}
	run(reply, func() { s.answer(reply, call.Answer()) })
	return nil
}

// muchMemory is what a call may have taken, in bytes, without being looked at.
const muchMemory = 64 << 20

// measure runs f between two readings of the clocks, and these between two of
// the memory's counters: looking is not timed. It returns what the runtime has
// from the system, in bytes.
func (s *server) measure(reply *Reply, f func()) (system uint64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	wall, cpu := time.Now(), CPUTime()
	f()
	reply.CPU, reply.Wall = CPUTime()-cpu, int64(time.Since(wall))
	runtime.ReadMemStats(&after)
	reply.Bytes = int64(after.TotalAlloc - before.TotalAlloc)
	reply.Allocs = int64(after.Mallocs - before.Mallocs)
	// The goroutine began with a small stack and keeps the one it needed.
	reply.Stack = max(0, int64(after.StackInuse)-int64(before.StackInuse))
	return after.Sys
}

func (s *server) answer(reply *Reply, a judge.Answer) {
	switch {
	case a.Err != nil:
		reply.Status, reply.Text = Failed, judge.Cut(a.Err.Error(), maxText)
	case a.Complaint != nil:
		reply.Status, reply.Text = Complained, a.Complaint.Error()
	default:
		text, err := s.problem.EncodeAnswer(a.Values)
		switch {
		case errors.Is(err, judge.ErrTooLarge), len(text) > judge.MaxNotation: // a string is written whole
			reply.Status = TooLarge
		case err != nil: // a list that loops, a tensor with too few data
			reply.Status, reply.Text = Complained, err.Error()
		default:
			reply.Status, reply.Answer = Answered, text
		}
	}
}

// decode makes a call of a request's arguments, and prepare one of arguments
// that are read already. They return nil where the seat does not fit them.
func (s *server) decode(req *Request, reply *Reply) *judge.Call {
	args, err := s.problem.DecodeArgs(req.Args)
	if err != nil {
		reply.Status, reply.Text = Misfit, err.Error()
		return nil
	}
	return s.prepare(args, reply)
}

func (s *server) prepare(args []any, reply *Reply) *judge.Call {
	var call *judge.Call
	err := s.misfit
	if err == nil {
		call, err = s.problem.Prepare(s.seat, args)
	}
	if err != nil {
		reply.Status, reply.Text = Misfit, err.Error()
		return nil
	}
	return call
}

// run runs f on a goroutine of its own, so that whatever f does to it, the
// reply is sent: it reports a panic and an early end, and returns whether f
// returned. While it waits no other goroutine is busy or reads anything, so
// that Go notices when all are asleep.
func run(reply *Reply, f func()) bool {
	done := make(chan bool)
	go func() {
		returned := false
		defer func() {
			if !returned {
				if r := recover(); r != nil {
					reply.Status, reply.Text, reply.Trace = Panicked, judge.Cut(panicText(r), maxText), string(debug.Stack())
				} else {
					reply.Status = Ended
				}
			}
			done <- returned
		}()
		f()
		returned = true
	}()
	return <-done
}

// panicText words a panic's value as Go does. Its Error and String methods are
// the user's and may panic themselves.
func panicText(v any) (text string) {
	defer func() {
		if recover() != nil {
			text = fmt.Sprintf("a %T whose own method panics", v)
		}
	}()
	switch v := v.(type) {
	case error:
		return v.Error()
	case fmt.Stringer:
		return v.String()
	}
	return fmt.Sprint(v)
}

// Requested returns the arguments of a process that was started as the child
// of a judge for code that it holds itself.
func Requested(args []string) ([]string, bool) {
	if i := slices.Index(args, Flag); i == 1 {
		return args[2:], true
	}
	return nil, false
}

// Flag is the first argument of such a process.
const Flag = "__child"
