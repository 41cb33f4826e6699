package judge

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Fits returns why a seat cannot be called as the problem's own, or nil.
func (p *Problem) Fits(seat Seat) error {
	want, got := reflect.TypeOf(p.Func), reflect.TypeOf(seat.Func)
	if got == nil || got.Kind() != reflect.Func {
		return fmt.Errorf("the seat holds no function, but %v", got)
	}
	if !p.IsClass() {
		if !alike(got, want, make(map[[2]reflect.Type]bool)) {
			return fmt.Errorf("the seat is a %v, want a %v", got, want)
		}
		return nil
	}
	has := signatureOf(got).methods
	wants := signatureOf(want).methods
	for _, op := range slices.Sorted(maps.Keys(wants)) {
		name := strings.ToUpper(op[:1]) + op[1:]
		m, ok := has[op]
		if !ok {
			return fmt.Errorf("%s has no method %s", className(got), name)
		}
		if w := wants[op]; !slices.Equal(ins(m)[1:], ins(w)[1:]) || !slices.Equal(outs(m), outs(w)) {
			return fmt.Errorf("method %s of %s is a %v, want a %v", name, className(got), m, w)
		}
	}
	return nil
}

// fit returns a function as one of another type whose parameters and results
// lie in memory alike: an attempt may declare LeetCode's ListNode itself, with
// methods, or give a slice a name. It reports whether the two do.
func fit(fn reflect.Value, want reflect.Type) (reflect.Value, bool) {
	if fn.Type() == want {
		return fn, true
	}
	if !alike(fn.Type(), want, make(map[[2]reflect.Type]bool)) {
		return fn, false
	}
	p := reflect.New(fn.Type())
	p.Elem().Set(fn)
	return reflect.NewAt(want, p.UnsafePointer()).Elem(), true
}

// alike reports whether two types differ in names alone. Field names count:
// Left and Right are not to be exchanged. Pairs that are being compared are
// taken to be alike, so that a type may contain itself.
func alike(a, b reflect.Type, compared map[[2]reflect.Type]bool) bool {
	pair := [2]reflect.Type{a, b}
	if a == b || compared[pair] {
		return true
	}
	if a.Kind() != b.Kind() {
		return false
	}
	compared[pair] = true
	switch a.Kind() {
	case reflect.Pointer, reflect.Slice:
		return alike(a.Elem(), b.Elem(), compared)
	case reflect.Array:
		return a.Len() == b.Len() && alike(a.Elem(), b.Elem(), compared)
	case reflect.Map:
		return alike(a.Key(), b.Key(), compared) && alike(a.Elem(), b.Elem(), compared)
	case reflect.Func:
		return a.IsVariadic() == b.IsVariadic() && allAlike(ins(a), ins(b), compared) && allAlike(outs(a), outs(b), compared)
	case reflect.Struct:
		if a.NumField() != b.NumField() {
			return false
		}
		for i := range a.NumField() {
			if f, g := a.Field(i), b.Field(i); f.Name != g.Name || !alike(f.Type, g.Type, compared) {
				return false
			}
		}
		return true
	case reflect.Interface, reflect.Chan:
		return false // their methods, or their direction, are part of them
	}
	return true
}

func allAlike(a, b []reflect.Type, compared map[[2]reflect.Type]bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !alike(a[i], b[i], compared) {
			return false
		}
	}
	return true
}
