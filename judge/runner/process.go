package runner

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"drill/judge/child"
	"drill/judge/sandbox"
)

// A process is a child and the pipes to it.
type process struct {
	cmd      *exec.Cmd
	requests *os.File
	replies  *os.File
	stdout   *capture
	stderr   *capture
	nonce    [16]byte
	next     uint64
	answered chan *child.Reply // closed when the child has hung up
	exited   chan struct{}     // closed when it was waited for
	usage    usage
	release  func()        // ends the adoption of orphans
	spent    time.Duration // CPU time of the last request, by the judge's own reading of the clock
	idle     int64         // resident bytes before the first call
	lacks    sandbox.State
	shimmed  bool        // lacks says what holds it
	forged   atomic.Bool // a reply came without the nonce
	served   int         // calls since it was started, or since its memory was marked anew
}

// memoryGoal is the heap size from which the child's collector works harder.
// It lies below every memory limit.
const memoryGoal = defaultMemory - 32<<20

// start starts a command as a child, in a sandbox, and waits for its first
// reply.
func (s *session) start(ctx context.Context, command []string) (*process, error) {
	p, err := start(ctx, s.opts.Self, command, s.dir)
	if p != nil {
		s.report.Missing = p.lacks.Missing()
		if s.opts.RequireSandbox && len(s.report.Missing) > 0 && err == nil {
			err = fmt.Errorf("--require-sandbox: this system lacks %s", strings.Join(s.report.Missing, "; "))
		}
	}
	return p, err
}

func start(ctx context.Context, self string, command []string, dir string) (*process, error) {
	p := &process{answered: make(chan *child.Reply, 1), exited: make(chan struct{})}
	rand.Read(p.nonce[:])
	var err error
	if p.stdout, err = newCapture(p.nonce[:]); err != nil {
		return nil, err
	}
	if p.stderr, err = newCapture(p.nonce[:]); err != nil {
		return nil, err
	}
	theirRequests, ours, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	theirs, theirReplies, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	p.requests, p.replies = ours, theirs
	report, theirReport, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer report.Close()

	if self != "" {
		command = sandbox.Command(self, command)
	} else {
		theirReport.Close() // nobody would close it
	}
	p.cmd = exec.Command(command[0], command[1:]...)
	p.cmd.Dir = dir
	p.cmd.Env = []string{fmt.Sprintf("GOMEMLIMIT=%d", memoryGoal)}
	p.cmd.Stdout, p.cmd.Stderr = p.stdout.w, p.stderr.w
	p.release = adopt()
	spawning.Lock() // from the start on it is ours
	if err = launch(p.cmd, theirRequests, theirReplies, theirReport); err == nil {
		started.Store(p.cmd.Process.Pid, true)
	}
	spawning.Unlock()
	// The child has its own copies; ours would keep its end from being seen.
	theirRequests.Close()
	theirReplies.Close()
	theirReport.Close()
	if err != nil {
		p.closePipes()
		return nil, fmt.Errorf("the attempt's process does not start: %w", err)
	}
	p.shimmed = sandbox.Supported && self != ""
	go func() {
		p.cmd.Wait()
		close(p.exited)
	}()
	go p.receive()
	p.usage = watch(p.cmd.Process)
	laid := make(chan sandbox.State, 1)
	go func() { laid <- sandbox.Report(report) }() // ends with the exec

	_, end := p.do(ctx, &child.Request{Kind: child.Hello, Args: [][]byte{p.nonce[:]}},
		limits{cpu: startCPU, wall: startLimit, memory: defaultMemory})
	p.lacks = <-laid
	if why := p.lacks.Failed(); why != "" {
		p.stop()
		return nil, fmt.Errorf("the attempt's process does not start: %s", why)
	}
	if end != nil {
		return p, end
	}
	p.idle = p.usage.peak()
	return p, nil
}

const (
	startCPU   = 2 * time.Second  // for what the attempt does in its init
	startLimit = 10 * time.Second // a child answers its first request in milliseconds
)

// receive hands on the replies that carry the nonce.
func (p *process) receive() {
	defer close(p.answered)
	for {
		reply, err := child.ReadReply(p.replies)
		if err != nil {
			return
		}
		if reply.Nonce != p.nonce {
			p.forged.Store(true)
			return
		}
		p.answered <- reply
	}
}

// limits bound one request.
type limits struct {
	cpu    time.Duration
	wall   time.Duration
	memory int64 // resident bytes above the idle child
}

// An end says why a child gave no reply and is no more.
type end struct {
	cause cause
	state *os.ProcessState // of one that exited by itself
	err   error            // of one that spoke nonsense
}

type cause int

const (
	exited cause = iota
	overTime
	overIdle
	overMemory
	overOutput
	cancelled
	babbled // replied without being asked, or to something else
)

func (e *end) Error() string {
	switch e.cause {
	case exited:
		return fmt.Sprintf("the process ended: %v", e.state)
	case babbled:
		return e.err.Error()
	case overTime, overIdle:
		return "the process did not answer in time"
	}
	return "the process was stopped for its use of memory or output"
}

const tick = 5 * time.Millisecond

// do sends a request and waits for its reply under limits. Where an end is
// returned the child is dead.
func (p *process) do(ctx context.Context, req *child.Request, lim limits) (*child.Reply, *end) {
	p.next++
	req.ID = p.next
	began, cpu := time.Now(), p.usage.cpu()
	returned := false
	sent := make(chan error, 1)
	go func() { sent <- child.WriteRequest(p.requests, req) }()
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case reply, ok := <-p.answered:
			if !ok {
				return nil, p.gone()
			}
			if why := unexpected(req, reply, returned); why != "" {
				p.kill()
				return nil, &end{cause: babbled, err: errors.New(why)}
			}
			if p.overMemory(lim) {
				p.kill()
				return nil, &end{cause: overMemory}
			}
			if !returned {
				p.spent = p.usage.cpu() - cpu
			}
			if reply.Status == child.Returned {
				returned = true
				// What follows is writing the answer down, which is the judge's.
				began, cpu, lim = time.Now(), p.usage.cpu(), limits{cpu: startLimit, wall: startLimit}
				if reply.Waits {
					<-sent
					go func() { sent <- child.WriteRequest(p.requests, &child.Request{ID: req.ID, Kind: child.Proceed}) }()
				}
				continue
			}
			<-sent
			p.served++
			return reply, nil
		case <-ctx.Done():
			p.kill()
			return nil, &end{cause: cancelled}
		case <-ticker.C:
			if c, over := p.check(lim, p.usage.cpu()-cpu, time.Since(began)); over {
				p.kill()
				return nil, &end{cause: c}
			}
		}
	}
}

// unexpected says what is wrong with a reply that a child of ours would not have
// sent, or nothing. An attempt that knows of the descriptors and the nonce can
// write there what it likes.
func unexpected(req *child.Request, reply *child.Reply, returned bool) string {
	called := req.Kind == child.Call
	switch {
	case reply.ID < req.ID:
		return "the process answered a call twice"
	case reply.ID != req.ID:
		return "the process answered what it was not asked"
	case reply.Status == child.Returned && !called:
		return "the process spoke of a call that nobody made"
	case reply.Status == child.Returned && returned:
		return "the process said twice that the call had returned"
	case called && !returned && (reply.Status == child.Answered || reply.Status == child.Failed || reply.Status == child.TooLarge):
		return "the process answered before the call had returned"
	}
	return ""
}

func (p *process) check(lim limits, cpu, wall time.Duration) (cause, bool) {
	out, outOver := p.stdout.printed()
	errs, errOver := p.stderr.printed()
	switch {
	case p.overMemory(lim):
		return overMemory, true
	case outOver || errOver, cpu > lim.cpu && out+errs > babble:
		// Short lines cost so much time that it runs out long before the cap.
		return overOutput, true
	case cpu > lim.cpu:
		return overTime, true
	case wall-cpu > lim.wall && wall-cpu-p.usage.waiting() > lim.wall && p.usage.asleep(), wall > 20*lim.wall:
		// A process that computes, stands in line for a CPU or is about to end is
		// not idle.
		return overIdle, true
	}
	return 0, false
}

func (p *process) overMemory(lim limits) bool {
	return lim.memory > 0 && p.usage.peak()-p.idle > lim.memory
}

// gone waits for a child that has hung up, and kills it if it only did that.
func (p *process) gone() *end {
	select {
	case <-p.exited:
	case <-time.After(time.Second):
		p.kill()
		why := "the process closed the judge's descriptors"
		if p.forged.Load() {
			why = "the process wrote to the judge's descriptors: a forged answer"
		}
		return &end{cause: babbled, err: errors.New(why)}
	}
	return &end{cause: exited, state: p.cmd.ProcessState}
}

// kill ends the child and everything in its group, and what escaped from it,
// and waits for it.
func (p *process) kill() {
	killGroup(p.cmd.Process)
	<-p.exited
	started.Delete(p.cmd.Process.Pid)
	if _, free := p.lacks[sandbox.Seccomp]; free || !p.shimmed {
		spawning.Lock()
		defer spawning.Unlock()
		reapOrphans()
	}
}

// started holds the IDs of the children that were not waited for yet; spawning
// is held while one is started, and while orphans are told from them.
var (
	started  sync.Map
	spawning sync.Mutex
)

func isOurs(pid int) bool {
	_, ok := started.Load(pid)
	return ok
}

// stop ends the child and gives back what it held.
func (p *process) stop() {
	p.kill()
	p.closePipes()
	go func() {
		for range p.answered { // nobody waits for these replies
		}
	}()
}

func (p *process) closePipes() {
	p.release()
	p.requests.Close()
	p.replies.Close()
	p.stdout.close()
	p.stderr.close()
	p.usage.close()
}
