package judge

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
)

// A Stage is an intermediate value of a problem that has a name, such as the
// scores and the weights of attention. A package lists its stages, in the order
// in which they come, in the variable Stages of stages.go. The judge supplies a
// solution with a variable of that name; one that sets it is told, where its
// answer is wrong, which stage is the first that differs.
type Stage struct {
	Name  string
	Func  any     // of the case's arguments, to a value that is never zero: a slice, a tensor
	Check Checker // when the value is right; the zero Checker is the problem's, or Near(1e-9, 1e-12) where that judges by property
}

// Exposed points to the variables in which a solution leaves its stages, by name.
type Exposed map[string]any

// values returns the variables. One that is zero was not set.
func (e Exposed) values() []reflect.Value {
	var all []reflect.Value
	for _, p := range e {
		all = append(all, reflect.ValueOf(p).Elem())
	}
	return all
}

// Notation writes those that were set and have a notation as an object.
func (e Exposed) Notation() []byte {
	text := []byte{'{'}
	for _, name := range slices.Sorted(maps.Keys(e)) {
		v := reflect.ValueOf(e[name]).Elem()
		if v.IsZero() {
			continue
		}
		value, err := appendValue(nil, v)
		if err != nil || len(text)+len(value) > MaxNotation {
			continue
		}
		if len(text) > 1 {
			text = append(text, ',')
		}
		text = append(append(appendString(text, name), ':'), value...)
	}
	return append(text, '}')
}

// FirstStage says which of the stages is the first that differs from the
// reference's, given the notation of those that a solution exposed. It says
// nothing where none was exposed.
func (p *Problem) FirstStage(stages []Stage, in [][]byte, exposed []byte) string {
	values := make(map[string][]byte)
	d := &decoder{data: exposed}
	if d.guard(func() { d.object(func(name string) { values[name] = d.raw() }) }) != nil {
		return ""
	}
	var right, notes []string
	for _, s := range stages {
		text, ok := values[s.Name]
		if !ok {
			continue
		}
		err := p.compareStage(s, in, text)
		var differ *Difference
		var fault *FaultError
		switch {
		case err == nil:
			right = append(right, s.Name)
			continue
		case errors.As(err, &fault):
			continue // the reference has no such stage here
		case errors.As(err, &differ):
			text := "the first stage that differs: " + differ.Named(s.Name)
			if len(right) > 0 {
				text += "\nright before it: " + strings.Join(right, ", ")
			}
			return strings.Join(append(notes, text), "\n")
		}
		notes = append(notes, fmt.Sprintf("the stage %s cannot be compared: %v", s.Name, err))
	}
	if len(right) > 0 {
		notes = append(notes, "every stage that was set is right: "+strings.Join(right, ", "))
	}
	return strings.Join(notes, "\n")
}

func (p *Problem) compareStage(s Stage, in [][]byte, text []byte) (err error) {
	want, err := s.Want(p, in)
	if err != nil {
		return Fault("%w", err)
	}
	got, err := Decode(text, reflect.TypeOf(want))
	if err != nil {
		return err
	}
	compare := s.Check.compare
	if compare == nil {
		compare = p.Check.compare
	}
	if compare == nil && p.Check.ByProperty() {
		compare = Near(1e-9, 1e-12).compare
	}
	if compare == nil {
		compare = Diff
	}
	return compare(want, got)
}

// Want returns the stage's value for the arguments of a case. The error says that
// it has none, as where the solution must return an error.
func (s Stage) Want(p *Problem, in [][]byte) (want any, err error) {
	args, err := p.DecodeArgs(in)
	if err != nil {
		return nil, err
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the stage %s panicked: %v", s.Name, r)
		}
	}()
	return reflect.ValueOf(s.Func).Call(valuesOf(args, p.In()))[0].Interface(), nil
}

var stageName = regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`)

// ValidateStages reports what is wrong with the stages of a problem as data.
func ValidateStages(p *Problem, stages []Stage) error {
	seen := make(map[string]bool)
	for _, s := range stages {
		t := reflect.TypeOf(s.Func)
		switch {
		case !stageName.MatchString(s.Name) || seen[s.Name]:
			return fmt.Errorf("problem %s: %q cannot be the name of a stage", p.ID, s.Name)
		case t == nil || t.Kind() != reflect.Func || t.NumOut() != 1:
			return fmt.Errorf("problem %s: the stage %s is no function with one result", p.ID, s.Name)
		case s.Check.ByProperty():
			return fmt.Errorf("problem %s: the stage %s is judged by property", p.ID, s.Name)
		}
		seen[s.Name] = true
		if err := sameTypes(ins(t), p.In()); err != nil {
			return fmt.Errorf("problem %s: the stage %s takes not the case's arguments: %w", p.ID, s.Name, err)
		}
		if err := encodable(t.Out(0), nil); err != nil {
			return fmt.Errorf("problem %s: the stage %s: %w", p.ID, s.Name, err)
		}
	}
	return nil
}
