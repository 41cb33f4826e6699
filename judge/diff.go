package judge

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"

	"drill/ds/tensor"
)

// Diff reports the first place in which got differs from want, or nil. A nil
// and an empty slice are equal, and so are two NaN.
func Diff(want, got any) error { return DiffNear(want, got, 0, 0) }

// DiffNear is Diff where a float may be off by abs + rel*|want|. Shapes are
// compared before values.
func DiffNear(want, got any, rel, abs float64) error {
	c := comparer{rel: rel, abs: abs}
	return c.compare("out", reflect.ValueOf(want), reflect.ValueOf(got))
}

// A comparer compares with a tolerance for floats, none where both are zero.
type comparer struct {
	rel, abs   float64
	shapesOnly bool
}

func (c *comparer) compare(path string, want, got reflect.Value) error {
	shape := comparer{shapesOnly: true}
	if err := shape.walk(path, want, got); err != nil {
		return err
	}
	return c.walk(path, want, got)
}

func (c *comparer) walk(path string, want, got reflect.Value) error {
	for want.IsValid() && want.Kind() == reflect.Interface {
		want = want.Elem()
	}
	for got.IsValid() && got.Kind() == reflect.Interface {
		got = got.Elem()
	}
	if !want.IsValid() || !got.IsValid() {
		if want.IsValid() != got.IsValid() {
			return differ(path, want, got)
		}
		return nil
	}
	if want.Type() != got.Type() {
		return fmt.Errorf("%s: got a %v, want a %v", path, got.Type(), want.Type())
	}
	if want.Type() == tensorType {
		return c.tensors(path, want.Interface().(tensor.Tensor), got.Interface().(tensor.Tensor))
	}
	wantPlain, special, err := notation(want)
	if err != nil {
		return fmt.Errorf("%s: the expected value: %w", path, err)
	}
	if special {
		gotPlain, _, err := notation(got)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return c.walk(path, wantPlain, gotPlain)
	}
	switch want.Kind() {
	case reflect.Float32, reflect.Float64:
		return c.floats(path, want.Float(), got.Float())
	case reflect.Slice, reflect.Array:
		return c.arrays(path, want, got)
	case reflect.Map:
		return c.maps(path, want, got)
	case reflect.Struct:
		for i := range want.NumField() {
			name := fieldName(want.Type().Field(i).Name)
			if err := c.walk(path+"."+name, want.Field(i), got.Field(i)); err != nil {
				return err
			}
		}
		return nil
	case reflect.Pointer:
		if want.IsNil() || got.IsNil() {
			if want.IsNil() != got.IsNil() {
				return differ(path, want, got)
			}
			return nil
		}
		return c.walk(path, want.Elem(), got.Elem())
	}
	if !c.shapesOnly && !want.Equal(got) {
		return differ(path, want, got)
	}
	return nil
}

func (c *comparer) arrays(path string, want, got reflect.Value) error {
	n := min(want.Len(), got.Len())
	if want.Len() != got.Len() {
		exact := comparer{rel: c.rel, abs: c.abs}
		detail := fmt.Sprintf("%s: got %d elements, want %d", path, got.Len(), want.Len())
		for i := range n {
			if err := exact.walk(index(path, i), want.Index(i), got.Index(i)); err != nil {
				return fmt.Errorf("%s; first difference at %w", detail, err)
			}
		}
		if got.Len() > n {
			return fmt.Errorf("%s; %s is %s", detail, index(path, n), show(got.Index(n)))
		}
		return fmt.Errorf("%s; %s should be %s", detail, index(path, n), show(want.Index(n)))
	}
	for i := range n {
		if err := c.walk(index(path, i), want.Index(i), got.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

func (c *comparer) maps(path string, want, got reflect.Value) error {
	for it := want.MapRange(); it.Next(); {
		at := fmt.Sprintf("%s[%s]", path, show(it.Key()))
		g := got.MapIndex(it.Key())
		if !g.IsValid() {
			return fmt.Errorf("%s: missing, want %s", at, show(it.Value()))
		}
		if err := c.walk(at, it.Value(), g); err != nil {
			return err
		}
	}
	for it := got.MapRange(); it.Next(); {
		if !want.MapIndex(it.Key()).IsValid() {
			return fmt.Errorf("%s[%s]: got %s, want no such key", path, show(it.Key()), show(it.Value()))
		}
	}
	return nil
}

func (c *comparer) tensors(path string, want, got tensor.Tensor) error {
	if err := got.Valid(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(want.Shape) != len(got.Shape) {
		return fmt.Errorf("%s: got shape %v, want %v", path, got.Shape, want.Shape)
	}
	for i := range want.Shape {
		if want.Shape[i] != got.Shape[i] {
			return fmt.Errorf("%s: got shape %v, want %v", path, got.Shape, want.Shape)
		}
	}
	values := got.Values()
	i := 0
	for at, w := range want.All() {
		p := path
		for _, k := range at {
			p = index(p, k)
		}
		if err := c.floats(p, w, values[i]); err != nil {
			return err
		}
		i++
	}
	return nil
}

func (c *comparer) floats(path string, want, got float64) error {
	if c.shapesOnly || want == got || math.IsNaN(want) && math.IsNaN(got) {
		return nil
	}
	off := math.Abs(got - want)
	allowed := c.abs + c.rel*math.Abs(want)
	if math.IsInf(off, 0) || math.IsNaN(off) || allowed == 0 {
		return fmt.Errorf("%s: got %s, want %s", path, number(got), number(want))
	}
	if off <= allowed {
		return nil
	}
	return fmt.Errorf("%s: got %s, want %s (off by %.1e, allowed %.1e)", path, number(got), number(want), off, allowed)
}

func differ(path string, want, got reflect.Value) error {
	return fmt.Errorf("%s: got %s, want %s", path, show(got), show(want))
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

func number(f float64) string { return strings.Trim(string(appendFloat(nil, f, 64)), `"`) }

// show is a value's notation, cut where a line would be too long.
func show(v reflect.Value) string {
	if !v.IsValid() {
		return "null"
	}
	text, err := appendValue(nil, v)
	if err != nil {
		return err.Error()
	}
	return Cut(string(text), 60)
}

// Cut shortens text to about width bytes by leaving out its middle.
func Cut(text string, width int) string {
	if len(text) <= width {
		return text
	}
	half := (width - 20) / 2
	head := strings.ToValidUTF8(text[:half], "")
	tail := strings.ToValidUTF8(text[len(text)-half:], "")
	return fmt.Sprintf("%s … %d bytes … %s", head, len(text)-len(head)-len(tail), tail)
}
