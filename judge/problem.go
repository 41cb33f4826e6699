// Package judge says what a problem is, how its cases are written down, and
// when an answer is right.
package judge

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"
)

// A Problem is everything that the judge knows of a problem except how to
// solve it: it is the value that problem.go declares.
type Problem struct {
	ID     string   // LeetCode's number, or "ml" and the catalogue's
	Title  string   // as on LeetCode
	Level  Level    // how hard it is
	Topics []string // lower case
	Notes  string   // section of the learning notes, as "4.3.59"

	// Params names the arguments of a case. They are the arguments of Func,
	// or of Adapt where there is one; a Class has "ops" and "args".
	Params []string

	// Func is the seat: the function that the user writes. For a class it is
	// the constructor.
	Func any

	// API points to the variable that holds a function which the judge
	// supplies and the solution calls, as 278's isBadVersion; else it is nil.
	// Adapt sets it for every case.
	API any

	// Adapt bridges a case and the seat where the two differ. It is nil, or
	// Class{}, or a function of this form:
	//
	//	func(case arguments) (seat arguments, read func(seat results) (answer, error))
	//
	// It makes the seat's arguments, and read makes the answer that is
	// compared; its error says what is wrong with the answer. Neither is
	// timed. A trailing error of the seat ends a call before read, unless
	// read takes an error too: then it is part of the answer.
	Adapt any

	Valid Validator // the constraints, as code
	Check Checker   // when an answer is right; the zero Checker is Equal
}

// Class is the Adapt of a problem whose solution is a type: its cases are
// LeetCode's, a list of calls "ops" (the first is the type's name, for the
// constructor) and the list of their arguments "args". The answer holds the
// result of each call, null where it has none.
type Class struct{}

// An Approach is one way to solve a problem, with the growth that it claims.
type Approach struct {
	Name  string // "iterative, with a stack"
	Func  any    // of the seat's type
	Time  string // "O(n log n)"
	Space string // beside the arguments and the answer
}

// Level says how hard a problem is.
type Level int

// The levels, as LeetCode names them.
const (
	Easy Level = iota + 1
	Medium
	Hard
)

func (l Level) String() string {
	switch l {
	case Easy:
		return "easy"
	case Medium:
		return "medium"
	case Hard:
		return "hard"
	}
	return fmt.Sprintf("Level(%d)", int(l))
}

// MarshalText makes a Level its name in JSON.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

var (
	errorType   = reflect.TypeFor[error]()
	opsType     = reflect.TypeFor[[]string]()
	argsType    = reflect.TypeFor[[][]any]()
	resultsType = reflect.TypeFor[[]any]()
	idPattern   = regexp.MustCompile(`^(ml)?[1-9][0-9]*$`)
)

// IsClass reports whether the seat is a type with methods.
func (p *Problem) IsClass() bool {
	_, ok := p.Adapt.(Class)
	return ok
}

// In returns the types of a case's arguments, in the order of Params.
func (p *Problem) In() []reflect.Type {
	switch {
	case p.IsClass():
		return []reflect.Type{opsType, argsType}
	case p.Adapt != nil:
		return ins(reflect.TypeOf(p.Adapt))
	}
	return ins(reflect.TypeOf(p.Func))
}

// Out returns the types of an answer. A seat without a result answers with
// its first argument, as the call left it.
func (p *Problem) Out() []reflect.Type {
	switch {
	case p.IsClass():
		return []reflect.Type{resultsType}
	case p.Adapt != nil:
		a := reflect.TypeOf(p.Adapt)
		return withoutError(outs(a.Out(a.NumOut() - 1)))
	}
	t := reflect.TypeOf(p.Func)
	if out := withoutError(outs(t)); len(out) > 0 {
		return out
	}
	return ins(t)[:1]
}

func ins(t reflect.Type) []reflect.Type {
	types := make([]reflect.Type, t.NumIn())
	for i := range types {
		types[i] = t.In(i)
	}
	return types
}

func outs(t reflect.Type) []reflect.Type {
	types := make([]reflect.Type, t.NumOut())
	for i := range types {
		types[i] = t.Out(i)
	}
	return types
}

func withoutError(types []reflect.Type) []reflect.Type {
	if n := len(types); n > 0 && types[n-1] == errorType {
		return types[:n-1]
	}
	return types
}

// Validate reports what is wrong with a problem as data: a missing field, or
// parts whose types do not fit each other.
func Validate(p *Problem) error {
	var errs []error
	wrong := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("problem %s: "+format, append([]any{p.ID}, args...)...))
	}
	if !idPattern.MatchString(p.ID) {
		wrong("the ID %q is no number", p.ID)
	}
	if p.Title == "" || strings.TrimSpace(p.Title) != p.Title {
		wrong("the title is %q", p.Title)
	}
	if p.Level < Easy || p.Level > Hard {
		wrong("there is no level %v", p.Level)
	}
	if len(p.Topics) == 0 {
		wrong("no topics")
	}
	if p.Notes == "" {
		wrong("no section of the notes")
	}
	if err := p.validateFunc(); err != nil {
		wrong("%w", err)
		return errors.Join(errs...) // the rest would only repeat it
	}
	if got, want := len(p.Params), len(p.In()); got != want {
		wrong("%d params for %d arguments", got, want)
	}
	if !p.IsClass() {
		for _, t := range append(p.In(), p.Out()...) {
			if err := encodable(t, nil); err != nil {
				wrong("%w", err)
			}
		}
	}
	if p.Valid.fn == nil {
		wrong("no Valid")
	} else if err := p.Valid.fits(p); err != nil {
		wrong("Valid %w", err)
	}
	if err := p.Check.fits(p); err != nil {
		wrong("Check %w", err)
	}
	return errors.Join(errs...)
}

func (p *Problem) validateFunc() error {
	t := reflect.TypeOf(p.Func)
	if t == nil || t.Kind() != reflect.Func {
		return errors.New("field Func is not a function")
	}
	if p.API != nil {
		if a := reflect.TypeOf(p.API); a.Kind() != reflect.Pointer || a.Elem().Kind() != reflect.Func {
			return errors.New("field API is not a pointer to a function variable")
		}
	}
	if p.IsClass() {
		if t.NumOut() != 1 {
			return errors.New("the constructor has not one result")
		}
		return nil
	}
	if p.Adapt == nil {
		if t.NumIn() == 0 {
			return errors.New("field Func has no argument")
		}
		return nil
	}
	a := reflect.TypeOf(p.Adapt)
	if a.Kind() != reflect.Func || a.NumOut() == 0 || a.Out(a.NumOut()-1).Kind() != reflect.Func {
		return errors.New("field Adapt is not a function that returns arguments and a reader")
	}
	made := outs(a)
	if err := sameTypes(made[:len(made)-1], ins(t)); err != nil {
		return fmt.Errorf("field Adapt makes not what Func takes: %w", err)
	}
	read := a.Out(a.NumOut() - 1)
	results := outs(t)
	if !p.readsError() {
		results = withoutError(results)
	}
	if err := sameTypes(ins(read), results); err != nil {
		return fmt.Errorf("field Adapt's reader takes not what Func returns: %w", err)
	}
	if len(withoutError(outs(read))) == 0 {
		return errors.New("field Adapt's reader has no answer")
	}
	return nil
}

// readsError reports whether Adapt makes the seat's error a part of the answer.
func (p *Problem) readsError() bool {
	if p.Adapt == nil || p.IsClass() {
		return false
	}
	a := reflect.TypeOf(p.Adapt)
	read := a.Out(a.NumOut() - 1)
	n := read.NumIn()
	return n > 0 && read.In(n-1) == errorType
}

func sameTypes(got, want []reflect.Type) error {
	if len(got) != len(want) {
		return fmt.Errorf("%d values, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i] != want[i] {
			return fmt.Errorf("value %d is %v, want %v", i+1, got[i], want[i])
		}
	}
	return nil
}
