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
	requests, replies := descriptors()
	s := &server{problem: p, seat: seat, requests: requests, replies: replies}
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
	requests io.Reader
	replies  io.Writer
	nonce    [16]byte
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
		debug.FreeOSMemory()
	}
	reply.Nonce = s.nonce
	return WriteReply(s.replies, reply)
}

// call makes one call and reads its answer. It says so in between, since the
// limits of the call are not those of writing down a long answer.
func (s *server) call(req *Request, reply *Reply) error {
	call := s.prepare(req, reply)
	if call == nil {
		return nil
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if !run(reply, func() { s.measure(reply, call.Run) }) {
		return nil
	}
	runtime.ReadMemStats(&after)
	reply.Bytes = int64(after.TotalAlloc - before.TotalAlloc)
	reply.Allocs = int64(after.Mallocs - before.Mallocs)
	reply.Status, reply.Waits = Returned, after.Sys > muchMemory
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

// measure runs f between two readings of the clocks.
func (s *server) measure(reply *Reply, f func()) {
	wall, cpu := time.Now(), CPUTime()
	f()
	reply.CPU, reply.Wall = CPUTime()-cpu, int64(time.Since(wall))
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
		case errors.Is(err, judge.ErrTooLarge):
			reply.Status = TooLarge
		case err != nil: // a list that loops, a tensor with too few data
			reply.Status, reply.Text = Complained, err.Error()
		default:
			reply.Status, reply.Answer = Answered, text
		}
	}
}

// time makes calls for about as long as the budget lasts, what it takes to make
// their arguments included, and reports the cost of one. The arguments of a
// batch are made, and the collector run, before the clock starts.
func (s *server) time(req *Request, reply *Reply) {
	began := time.Now()
	var total Reply
	for rest := time.Duration(req.Budget); total.Calls == 0 || rest > 0; rest = time.Duration(req.Budget) - time.Since(began) {
		// The first round is one call; each next one as many as the rest of
		// the budget allows, though no more than fit in memory.
		n := int64(1)
		if total.Calls > 0 {
			each := max(int64(time.Since(began))/total.Calls, 1)
			n = min(max(int64(rest)/each, 1), maxBatch(req.Args))
		}
		calls := make([]*judge.Call, n)
		for i := range calls {
			if calls[i] = s.prepare(req, reply); calls[i] == nil {
				return
			}
		}
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if !run(reply, func() {
			s.measure(reply, func() {
				for _, c := range calls {
					c.Run()
				}
			})
		}) {
			return
		}
		runtime.ReadMemStats(&after)
		if total.Calls == 1 && n > 1 {
			total = Reply{} // the first call had cold caches
		}
		total.CPU += reply.CPU
		total.Wall += reply.Wall
		total.Calls += n
		total.Bytes += int64(after.TotalAlloc - before.TotalAlloc)
		total.Allocs += int64(after.Mallocs - before.Mallocs)
	}
	n := total.Calls
	reply.CPU, reply.Wall, reply.Calls = total.CPU/n, total.Wall/n, n
	reply.Bytes, reply.Allocs = total.Bytes/n, total.Allocs/n
}

// maxBatch bounds the calls whose arguments are kept at once.
func maxBatch(args [][]byte) int64 {
	size := 0
	for _, a := range args {
		size += len(a)
	}
	return int64(max(1, min(10_000, 4<<20/(size+1))))
}

func (s *server) prepare(req *Request, reply *Reply) *judge.Call {
	args, err := s.problem.DecodeArgs(req.Args)
	if err == nil {
		var call *judge.Call
		if call, err = s.problem.Prepare(s.seat, args); err == nil {
			return call
		}
	}
	reply.Status, reply.Text = Misfit, err.Error()
	return nil
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
