package judge

import (
	"cmp"
	"errors"
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
// compared before values. The error is a *Difference.
func DiffNear(want, got any, rel, abs float64) error {
	w, g := reflect.ValueOf(want), reflect.ValueOf(got)
	c := comparer{shapesOnly: true}
	err := c.walk(root, w, g)
	if err == nil {
		c = comparer{rel: rel, abs: abs}
		err = c.walk(root, w, g)
	}
	if err == nil {
		return nil
	}
	return &Difference{Path: strings.TrimPrefix(c.at, root), text: err.Error()}
}

// DiffResult is DiffNear for one of several results, which its error calls by name:
// for the function of By, whose caller does not know which result is wrong.
func DiffResult(name string, want, got any, rel, abs float64) error {
	var d *Difference
	if errors.As(DiffNear(want, got, rel, abs), &d) {
		return errors.New(d.Named(name))
	}
	return nil
}

// A Difference says where an answer first differs from the expected one, and how.
type Difference struct {
	Result int    // which of the results, from 0
	Path   string // to the first value that differs, within the result: "[1][3]", ".w[0]"; "" where there is none
	name   string // what the text calls the result; "": out
	text   string // with root where the name belongs
}

func (d *Difference) Error() string { return d.Named(cmp.Or(d.name, "out")) }

// Named is the error's text with the result called by name.
func (d *Difference) Named(name string) string { return strings.ReplaceAll(d.text, root, name) }

// Within returns by how much a number is off, if that is more than allowed, and
// calls it by name: for functions of By.
func Within(name string, want, got, allowed float64) error {
	c := comparer{abs: allowed}
	if err := c.floats(root, want, got); err != nil {
		return errors.New((&Difference{text: err.Error()}).Named(name))
	}
	return nil
}

// root begins every path, in the place of a name; no notation has this byte.
const root = "\x00"

// A comparer compares with a tolerance for floats, none where both are zero.
type comparer struct {
	rel, abs   float64
	shapesOnly bool
	at         string // where the first value that differs was found
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
			return c.differ(path, want, got)
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
				return c.differ(path, want, got)
			}
			return nil
		}
		return c.walk(path, want.Elem(), got.Elem())
	}
	if !c.shapesOnly && !want.Equal(got) {
		return c.differ(path, want, got)
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
				c.at = exact.at
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
	finite := !math.IsInf(off, 0) && !math.IsNaN(off)
	if finite && off <= allowed {
		return nil
	}
	c.at = path
	detail := fmt.Sprintf("%s: got %s, want %s", path, number(got), number(want))
	if !finite {
		return errors.New(detail)
	}
	relative := ""
	if r := off / math.Abs(want); !math.IsInf(r, 0) {
		relative = ", relative " + short(r, 2)
	}
	digits := 2
	for digits < 17 && short(off, digits) == short(allowed, digits) {
		digits++
	}
	return fmt.Errorf("%s (off by %s%s; allowed %s)", detail, short(off, digits), relative, short(allowed, digits))
}

// short is a number rounded to some digits, without an exponent where it is of
// everyday size: 120, not 1.2e+02.
func short(f float64, digits int) string {
	text := strconv.FormatFloat(f, 'g', digits, 64)
	if rounded, _ := strconv.ParseFloat(text, 64); rounded >= 1 && rounded < 1e6 {
		return strconv.FormatFloat(rounded, 'f', -1, 64)
	}
	return text
}

func (c *comparer) differ(path string, want, got reflect.Value) error {
	c.at = path
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
