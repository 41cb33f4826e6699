package judge

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// A Checker says whether an answer is right. Its zero value is Equal.
type Checker struct {
	by       reflect.Value
	compare  func(want, got any) error // of one result
	rel, abs float64                   // of Near
}

// Equal wants the expected answer and no other.
var Equal = Checker{compare: Diff}

// Near lets a float be off by abs + rel*|want|; what is not a float must be
// equal. NaN equals only NaN, infinities must match in sign, and shapes are
// compared before values.
func Near(rel, abs float64) Checker {
	return Checker{rel: rel, abs: abs, compare: func(want, got any) error { return DiffNear(want, got, rel, abs) }}
}

// Tolerance returns by how much Near lets a float be off; zero for any other checker.
func (c Checker) Tolerance() (rel, abs float64) { return c.rel, c.abs }

// Unordered lets the elements of the outermost depth levels of arrays come in
// any order: 1 for a set of permutations, 2 for a set of sets.
func Unordered(depth int) Checker {
	return Checker{compare: func(want, got any) error { return DiffUnordered(want, got, depth) }}
}

// By judges with a function of the form
//
//	func(case arguments, expected results, the attempt's results) error
//
// where the error says what is wrong with the attempt's results. A fault that
// is not the attempt's is reported with Fault.
func By(fn any) Checker { return Checker{by: reflect.ValueOf(fn)} }

// A FaultError is the judge's own fault: no attempt is blamed for it.
type FaultError struct{ err error }

func (e *FaultError) Error() string { return e.err.Error() }
func (e *FaultError) Unwrap() error { return e.err }

// Fault makes an error that blames the judge, as when a checker finds the
// attempt's answer to be better than the expected one.
func Fault(format string, args ...any) error { return &FaultError{fmt.Errorf(format, args...)} }

// Complain returns what is wrong with an answer, or nil. The error is a
// *FaultError where the checker itself failed.
func (p *Problem) Complain(args, want, got []any) (err error) {
	if !p.Check.by.IsValid() {
		compare := p.Check.compare
		if compare == nil {
			compare = Diff
		}
		for i := range want {
			if err := compare(want[i], got[i]); err != nil {
				return nameResult(err, i, len(want))
			}
		}
		return nil
	}
	defer func() {
		if r := recover(); r != nil {
			err = Fault("the checker panicked: %v", r)
		}
	}()
	in := slices.Concat(p.In(), p.Out(), p.Out())
	out := p.Check.by.Call(valuesOf(slices.Concat(args, want, got), in))
	err, _ = out[0].Interface().(error)
	return err
}

// nameResult says which of several results an error speaks of.
func nameResult(err error, i, results int) error {
	var d *Difference
	if errors.As(err, &d) && results > 1 {
		d.Result, d.name = i, fmt.Sprintf("out%d", i+1)
	}
	return err
}

func (c Checker) fits(p *Problem) error {
	if !c.by.IsValid() {
		return nil
	}
	if t := c.by.Type(); t.Kind() != reflect.Func || t.NumOut() != 1 || t.Out(0) != errorType {
		return errors.New("is not a function that returns an error")
	}
	if err := sameTypes(ins(c.by.Type()), slices.Concat(p.In(), p.Out(), p.Out())); err != nil {
		return fmt.Errorf("takes not arguments, expected and given results: %w", err)
	}
	return nil
}

// A Validator says whether arguments keep a problem's constraints.
type Validator struct{ fn any }

// Valid makes a Validator of a function of the case's arguments that returns
// an error.
func Valid(fn any) Validator { return Validator{fn} }

func (v Validator) fits(p *Problem) error {
	t := reflect.TypeOf(v.fn)
	if t.Kind() != reflect.Func || t.NumOut() != 1 || t.Out(0) != errorType {
		return errors.New("is not a function that returns an error")
	}
	if err := sameTypes(ins(t), p.In()); err != nil {
		return fmt.Errorf("takes not the case's arguments: %w", err)
	}
	return nil
}

// Validate returns which constraint the arguments of a case break, or nil.
func (p *Problem) Validate(args []any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = Fault("Valid panicked: %v", r)
		}
	}()
	out := reflect.ValueOf(p.Valid.fn).Call(valuesOf(args, p.In()))
	err, _ = out[0].Interface().(error)
	return err
}

// DiffUnordered is Diff where the outermost depth levels of arrays are
// multisets.
func DiffUnordered(want, got any, depth int) error {
	w, err := keys(want, depth)
	if err != nil {
		return fmt.Errorf("out: the expected value: %w", err)
	}
	g, err := keys(got, depth)
	if err != nil {
		return fmt.Errorf("out: %w", err)
	}
	count := make(map[string]int)
	for _, k := range w {
		count[k]++
	}
	left := make(map[string]int, len(count))
	for k, n := range count {
		left[k] = n
	}
	for i, k := range g {
		if left[k]--; left[k] >= 0 {
			continue
		}
		shown := show(reflect.ValueOf(got).Index(i))
		if n := count[k]; n > 0 {
			return fmt.Errorf("out[%d]: %s comes %d times, want %d", i, shown, n+1, n)
		}
		return fmt.Errorf("out[%d]: %s is not expected", i, shown)
	}
	for i, k := range w {
		if left[k] > 0 {
			return fmt.Errorf("out: %s is missing; got %d elements, want %d",
				show(reflect.ValueOf(want).Index(i)), len(g), len(w))
		}
	}
	return nil
}

// keys returns a text for each element of an array, the same for two elements
// that are equal as multisets of the given depth.
func keys(array any, depth int) ([]string, error) {
	v := reflect.ValueOf(array)
	texts := make([]string, v.Len())
	for i := range texts {
		text, err := sortedText(v.Index(i), depth-1)
		if err != nil {
			return nil, err
		}
		texts[i] = text
	}
	return texts, nil
}

func sortedText(v reflect.Value, depth int) (string, error) {
	if depth == 0 || v.Kind() != reflect.Slice {
		text, err := appendValue(nil, v)
		return string(text), err
	}
	parts := make([]string, v.Len())
	for i := range parts {
		var err error
		if parts[i], err = sortedText(v.Index(i), depth-1); err != nil {
			return "", err
		}
	}
	slices.Sort(parts)
	return "[" + strings.Join(parts, ",") + "]", nil
}

// ByProperty reports whether answers are judged by a function of the problem's
// own, not by comparing them with the expected one.
func (c Checker) ByProperty() bool { return c.by.IsValid() }
