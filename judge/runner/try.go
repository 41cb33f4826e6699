package runner

import (
	"bytes"
	"context"
	"errors"
	"time"

	"drill/judge/child"
)

// try makes a call on each of several small inputs, one after the other, and
// asks for all of them before it waits for the first reply: a round trip takes
// longer than such a call. The limits are those of one call. It hands on the
// replies until answered returns false, or the child ends; then the child is of
// no more use.
func (p *process) try(ctx context.Context, inputs [][][]byte, lim limits, answered func(i int, reply *child.Reply) bool) *end {
	first := p.next + 1
	p.next += uint64(len(inputs))
	var requests bytes.Buffer
	for i, in := range inputs {
		_ = child.WriteRequest(&requests, &child.Request{ID: first + uint64(i), Kind: child.Try, Args: in}) // a buffer takes all
	}
	go requests.WriteTo(p.requests) // fails only if the child ends, which is noticed below
	began, cpu := time.Now(), p.usage.cpu()
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for i := 0; i < len(inputs); {
		select {
		case reply, ok := <-p.answered:
			if !ok {
				return p.gone()
			}
			if why := unexpected(&child.Request{ID: first + uint64(i), Kind: child.Try}, reply, false); why != "" {
				p.kill()
				return &end{cause: babbled, err: errors.New(why)}
			}
			p.served++
			if !answered(i, reply) {
				return nil
			}
			i++
			began, cpu = time.Now(), p.usage.cpu()
		case <-ctx.Done():
			p.kill()
			return &end{cause: cancelled}
		case <-ticker.C:
			if c, over := p.check(lim, p.usage.cpu()-cpu, time.Since(began)); over {
				p.kill()
				return &end{cause: c}
			}
		}
	}
	return nil
}
