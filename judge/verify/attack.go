package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"drill/judge"
)

const (
	attacked   = 60   // inputs that are changed
	smallCase  = 400  // bytes of a listed input that is
	changes    = 6    // of each
	longAnswer = 2000 // bytes
)

// attack changes valid inputs and right answers a little. An input is then
// rejected by Valid, or handled by every approach alike; an answer that lost,
// gained or garbled something is rejected by the checker, which never panics.
func (g *gate) attack() {
	p := g.entry.Problem
	r := rand.New(rand.NewPCG(1, 1))
	var inputs [][][]byte
	for _, c := range g.load("cases.jsonl") {
		if len(bytes.Join(c.In, nil)) <= smallCase {
			inputs = append(inputs, c.In)
		}
	}
	for seed := range uint64(attacked) {
		args, err := g.entry.Inputs.Draw(seed + 1)
		if err == nil {
			var in [][]byte
			in, err = p.EncodeArgs(args)
			inputs = append(inputs, in)
		}
		if err != nil {
			g.find("inputs", "mend Small in inputs.go", "%v", err)
			return
		}
	}
	for _, in := range inputs {
		if !g.agree(in, "") {
			return // one will do
		}
		for range changes {
			changed := slices.Clone(in)
			k := r.IntN(len(in))
			changed[k] = change(r, in[k], true)
			args, err := p.DecodeArgs(changed)
			if err != nil {
				continue
			}
			err = p.Validate(args)
			var fault *judge.FaultError
			if errors.As(err, &fault) {
				g.find("valid", "make Valid hold up against any input", "%v: %s", err, judge.Cut(p.ShowArgs(changed), 200))
				return
			}
			if err == nil && !g.agree(changed, "Valid accepts what it is to reject, or ") {
				return
			}
		}
		if !g.attackAnswer(r, in) {
			return
		}
	}
}

// agree lets every approach answer an input as the reference does.
func (g *gate) agree(in [][]byte, what string) bool {
	p := g.entry.Problem
	done := make(chan error, 1)
	go func() { // a reference that never ends would hang the gate
		c := judge.Case{In: in}
		want, err := p.Expect(&c)
		if text, e := p.EncodeAnswer(want); err == nil && e == nil && len(text) > longAnswer {
			done <- nil // small as it is, it takes long
			return
		}
		for _, a := range g.entry.Approaches {
			if err != nil {
				break
			}
			var got judge.Answer
			if got, err = p.Do(judge.Seat{Func: a.Func}, in); err == nil {
				err = p.Compare(c, want, got)
			}
			if err != nil {
				err = fmt.Errorf("%q: %w", a.Name, err)
			}
		}
		done <- err
	}()
	var err error
	select {
	case err = <-done:
	case <-time.After(time.Minute):
		err = errors.New("no answer in a minute")
	}
	if err != nil {
		g.find("inputs", "let Valid reject it, or mend the approach", "%sthe approaches differ on %s: %v", what, judge.Cut(p.ShowArgs(in), 200), err)
	}
	return err == nil
}

// attackAnswer wants changed answers to be rejected.
func (g *gate) attackAnswer(r *rand.Rand, in [][]byte) bool {
	p := g.entry.Problem
	c := judge.Case{In: in}
	want, err := p.Expect(&c)
	if err != nil || c.Fails != "" {
		return true // there is no answer
	}
	right, err := p.EncodeAnswer(want)
	if err != nil || len(right) > longAnswer {
		return true
	}
	for range changes {
		text := change(r, right, !p.Check.ByProperty()) // another number may be another right answer
		args, err := p.DecodeArgs(in)
		if err != nil {
			return true
		}
		got, err := p.DecodeAnswer(args, text)
		if err != nil || bytes.Equal(text, right) {
			continue
		}
		if again, err := p.EncodeAnswer(got); err != nil || bytes.Equal(again, right) {
			continue // it only looks different
		}
		err = p.Complain(args, want, got)
		var fault *judge.FaultError
		switch {
		case errors.As(err, &fault):
			g.find("check", "let Check hold up against any answer", "Check blames the judge for the answer %s to %s: %v",
				judge.Cut(string(text), 100), judge.Cut(p.ShowArgs(in), 200), err)
			return false
		case err == nil:
			g.find("check", "make Check reject it", "Check accepts the answer %s to %s, for %s",
				judge.Cut(string(text), 100), judge.Cut(p.ShowArgs(in), 200), judge.Cut(string(right), 100))
			return false
		}
	}
	return true
}

// change changes one place of a value in the notation: a list or a text loses,
// gains or repeats an element; a number, where numbers are changed, becomes
// another, and a float NaN.
func change(r *rand.Rand, text []byte, numbers bool) []byte {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return text
	}
	var places []func() // what can be done
	var visit func(v any, set func(any))
	visit = func(v any, set func(any)) {
		switch v := v.(type) {
		case []any:
			for i := range v {
				visit(v[i], func(x any) { v[i] = x })
			}
			if len(v) > 0 {
				i := r.IntN(len(v))
				places = append(places,
					func() { set(slices.Delete(slices.Clone(v), i, i+1)) },
					func() { set(slices.Insert(slices.Clone(v), i, v[i])) })
			}
		case map[string]any:
			for _, k := range sortedKeys(v) {
				visit(v[k], func(x any) { v[k] = x })
			}
		case string:
			places = append(places, func() { set(v + "~") })
			if len(v) > 0 {
				places = append(places, func() { set(v[:len(v)-1]) }, func() { set(v + v[:1]) })
			}
		case json.Number:
			f, err := v.Float64()
			if err != nil || math.Abs(f) > 1e6 { // a step may be within a tolerance
				return
			}
			places = append(places, func() { set("NaN") })
			if numbers {
				places = append(places, func() { set(json.Number(fmt.Sprint(f + 1))) }, func() { set(json.Number(fmt.Sprint(f - 1))) },
					func() { set(json.Number("1000000007")) })
			}
		}
	}
	visit(v, func(x any) { v = x })
	if len(places) == 0 {
		return text
	}
	places[r.IntN(len(places))]()
	out, err := json.Marshal(v)
	if err != nil {
		return text
	}
	return out
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
