package judge

import (
	"errors"
	"fmt"
)

// Do makes one call in this process: on fresh arguments, with a panic turned
// into an error.
func (p *Problem) Do(seat Seat, in [][]byte) (answer Answer, err error) {
	args, err := p.DecodeArgs(in)
	if err != nil {
		return answer, err
	}
	call, err := p.Prepare(seat, args)
	if err != nil {
		return answer, err
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	call.Run()
	return call.Answer(), nil
}

// Expect returns the answer that a case expects: the listed one, or that of the
// reference. It is nil where the case expects an error; where only the
// reference can tell that it does, Expect sets c.Fails. An error is the judge's
// fault.
func (p *Problem) Expect(c *Case) ([]any, error) {
	if c.Fails != "" {
		return nil, nil
	}
	if c.Want != nil {
		args, err := p.DecodeArgs(c.In)
		if err != nil {
			return nil, err
		}
		return p.DecodeAnswer(args, c.Want)
	}
	answer, err := p.Do(Seat{Func: p.Func}, c.In)
	if err == nil && answer.Err != nil && c.Gen == nil {
		c.Fails = answer.Err.Error()
		return nil, nil
	}
	if err = errors.Join(err, answer.Err, answer.Complaint); err != nil {
		return nil, fmt.Errorf("the reference: %w", err)
	}
	return answer.Values, nil
}

// Compare returns what is wrong with an answer to a case, or nil. The error is
// a *FaultError where it is not the answer's fault.
func (p *Problem) Compare(c Case, want []any, got Answer) error {
	switch {
	case got.Complaint != nil:
		return got.Complaint
	case c.Fails != "" && got.Err == nil:
		return fmt.Errorf("returned no error, where one is due: %s", c.Fails)
	case c.Fails != "":
		return nil
	case got.Err != nil:
		return fmt.Errorf("returned an error: %w", got.Err)
	}
	args, err := p.DecodeArgs(c.In)
	if err != nil {
		return Fault("%w", err)
	}
	return p.Complain(args, want, got.Values)
}
