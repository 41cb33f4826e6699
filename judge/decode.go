package judge

import (
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tensor"
	"drill/ds/tree"
)

// A DecodeError says what in a text is not the value it should be.
type DecodeError struct {
	Offset int    // in bytes
	Path   string // of the value, as "[2].val"
	Msg    string
}

func (e *DecodeError) Error() string {
	if e.Path == "" {
		return e.Msg
	}
	return e.Path + ": " + e.Msg
}

// Types whose notation is not that of their kind.
var (
	listType     = reflect.TypeFor[*list.Node]()
	treeType     = reflect.TypeFor[*tree.Node]()
	linkedType   = reflect.TypeFor[*tree.Linked]()
	graphType    = reflect.TypeFor[*graph.Node]()
	tensorType   = reflect.TypeFor[tensor.Tensor]()
	bigIntType   = reflect.TypeFor[*big.Int]()
	bigFloatType = reflect.TypeFor[*big.Float]()
	levelsType   = reflect.TypeFor[[]*int]()
	intsType     = reflect.TypeFor[[]int]()
	bytesType    = reflect.TypeFor[[]byte]()
	adjType      = reflect.TypeFor[[][]int]()
)

// Decode reads a value of type t in LeetCode's notation, which is JSON where
// a list is [1,2,3], a tree is its levels with null for a missing child, a
// byte is a one-letter string, and "NaN", "+Inf" and "-Inf" are numbers.
func Decode(data []byte, t reflect.Type) (any, error) {
	d := &decoder{data: data}
	v := reflect.New(t).Elem()
	if err := d.whole(v); err != nil {
		return nil, err
	}
	return v.Interface(), nil
}

// A decoder reads JSON text with the target's type at hand. Its methods
// panic with a *DecodeError, which whole turns into an error.
type decoder struct {
	data []byte
	pos  int
	path []step
}

// A step leads from a value to a part of it: an element or a field.
type step struct {
	index int
	field string // "": an element
}

func (d *decoder) whole(v reflect.Value) error {
	return d.guard(func() {
		d.value(v)
		d.end()
	})
}

func (d *decoder) guard(read func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*DecodeError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	read()
	return nil
}

func (d *decoder) end() {
	if d.space(); d.pos < len(d.data) {
		d.fail("more text after the value")
	}
}

func (d *decoder) fail(format string, args ...any) {
	var path strings.Builder
	for _, s := range d.path {
		switch {
		case s.field == "":
			fmt.Fprintf(&path, "[%d]", s.index)
		case path.Len() > 0:
			path.WriteString("." + s.field)
		default:
			path.WriteString(s.field)
		}
	}
	panic(&DecodeError{d.pos, path.String(), fmt.Sprintf(format, args...)})
}

func (d *decoder) failAt(pos int, format string, args ...any) {
	d.pos = pos
	d.fail(format, args...)
}

// value reads the next value into v.
func (d *decoder) value(v reflect.Value) {
	d.space()
	start := d.pos
	switch v.Type() {
	case listType:
		v.Set(reflect.ValueOf(list.New(readAs[[]int](d, intsType)...)))
		return
	case treeType:
		built(d, start, v, tree.FromLevels, readAs[[]*int](d, levelsType))
		return
	case linkedType:
		built(d, start, v, tree.LinkedFromLevels, readAs[[]*int](d, levelsType))
		return
	case graphType:
		built(d, start, v, graph.FromAdjacency, readAs[[][]int](d, adjType))
		return
	case tensorType:
		v.Set(reflect.ValueOf(d.tensor()))
		return
	case bigIntType:
		n, ok := new(big.Int).SetString(d.str("an integer in a string"), 10)
		if !ok {
			d.failAt(start, "want an integer in a string")
		}
		v.Set(reflect.ValueOf(n))
		return
	case bigFloatType:
		text := d.str("a number in a string")
		f, _, err := big.ParseFloat(text, 0, uint(max(256, 4*len(text))), big.ToNearestEven) // exact if hexadecimal
		if err != nil {
			d.failAt(start, "want a number in a string")
		}
		v.Set(reflect.ValueOf(f))
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		switch {
		case d.literal("true"):
			v.SetBool(true)
		case d.literal("false"):
			v.SetBool(false)
		default:
			d.fail("want true or false, got %s", d.what())
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(string(d.number()), 10, v.Type().Bits())
		if err != nil {
			d.failAt(start, "want an integer of type %v", v.Type())
		}
		v.SetInt(n)
	case reflect.Uint8:
		v.SetUint(uint64(d.letter()))
	case reflect.Uint, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := strconv.ParseUint(string(d.number()), 10, v.Type().Bits())
		if err != nil {
			d.failAt(start, "want an integer of type %v", v.Type())
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		v.SetFloat(d.float(v.Type().Bits()))
	case reflect.String:
		v.SetString(d.str("a string"))
	case reflect.Slice:
		d.slice(v)
	case reflect.Array:
		n := d.array(func(i int) {
			if i >= v.Len() {
				d.fail("more than %d elements", v.Len())
			}
			d.value(v.Index(i))
		})
		if n < v.Len() {
			d.failAt(start, "%d elements, want %d", n, v.Len())
		}
	case reflect.Map:
		d.mapping(v)
	case reflect.Struct:
		d.structure(v)
	case reflect.Pointer:
		if d.literal("null") {
			v.SetZero()
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		d.value(v.Elem())
	default:
		d.fail("there is no notation for a %v", v.Type())
	}
}

func readAs[T any](d *decoder, t reflect.Type) T {
	v := reflect.New(t).Elem()
	d.value(v)
	return v.Interface().(T)
}

// built sets v to what make builds of parts, or fails at start.
func built[P, T any](d *decoder, start int, v reflect.Value, make func(P) (T, error), parts P) {
	made, err := make(parts)
	if err != nil {
		d.failAt(start, "%v", err)
	}
	v.Set(reflect.ValueOf(made))
}

func (d *decoder) slice(v reflect.Value) {
	if d.literal("null") {
		v.SetZero()
		return
	}
	v.SetZero()       // an empty array is a nil slice
	switch v.Type() { // the commonest types, without reflection
	case intsType:
		var ints []int
		d.array(func(int) { ints = append(ints, d.int()) })
		v.Set(reflect.ValueOf(ints))
		return
	case levelsType:
		d.levels(v)
		return
	case bytesType:
		var letters []byte
		d.array(func(int) { letters = append(letters, d.letter()) })
		v.Set(reflect.ValueOf(letters))
		return
	}
	d.array(func(i int) {
		if i == v.Cap() {
			v.Grow(1)
		}
		v.SetLen(i + 1)
		d.value(v.Index(i))
	})
}

// levels reads the values of a tree, of which some are null.
func (d *decoder) levels(v reflect.Value) {
	var levels []*int
	var block []int // of which the values are parts
	d.array(func(int) {
		if d.space(); d.literal("null") {
			levels = append(levels, nil)
			return
		}
		if len(block) == cap(block) {
			block = make([]int, 0, min(2*cap(block)+8, 1024))
		}
		block = append(block, d.int())
		levels = append(levels, &block[len(block)-1])
	})
	v.Set(reflect.ValueOf(levels))
}

func (d *decoder) mapping(v reflect.Value) {
	if d.literal("null") {
		v.SetZero()
		return
	}
	t := v.Type()
	v.Set(reflect.MakeMap(t))
	d.object(func(key string) {
		k := reflect.New(t.Key()).Elem()
		switch k.Kind() {
		case reflect.String:
			k.SetString(key)
		default:
			n, err := strconv.ParseInt(key, 10, 64)
			if err != nil || !k.CanInt() || k.OverflowInt(n) {
				d.fail("%q is no key of type %v", key, t.Key())
			}
			k.SetInt(n)
		}
		if v.MapIndex(k).IsValid() {
			d.fail("the key %q comes twice", key)
		}
		elem := reflect.New(t.Elem()).Elem()
		d.value(elem)
		v.SetMapIndex(k, elem)
	})
}

func (d *decoder) structure(v reflect.Value) {
	fields := structFields(v.Type())
	seen := make(map[string]bool)
	d.object(func(key string) {
		i, ok := fields[key]
		if !ok {
			d.fail("%v has no field %q", v.Type(), key)
		}
		if seen[key] {
			d.fail("the field %q comes twice", key)
		}
		seen[key] = true
		d.value(v.Field(i))
	})
}

// tensor reads nested arrays, or an object of shape and data where an axis is
// empty and nesting could not say the shape.
func (d *decoder) tensor() tensor.Tensor {
	start := d.pos
	if d.peek() == '{' {
		var parts struct {
			Shape []int
			Data  []float64
		}
		d.value(reflect.ValueOf(&parts).Elem())
		t, err := tensor.Of(parts.Data, parts.Shape...)
		if err != nil {
			d.failAt(start, "%v", err)
		}
		return t
	}
	shape := []int{}
	var data []float64
	d.nested(0, &shape, &data)
	t, err := tensor.Of(data, shape...)
	if err != nil {
		d.failAt(start, "%v", err)
	}
	return t
}

const maxRank = 32

func (d *decoder) nested(depth int, shape *[]int, data *[]float64) {
	d.space()
	start := d.pos
	if d.peek() != '[' {
		if depth < len(*shape) {
			d.fail("want an array: the tensor is ragged")
		}
		*data = append(*data, d.float(64))
		return
	}
	if depth == maxRank {
		d.fail("more than %d axes", maxRank)
	}
	first := depth == len(*shape)
	if first {
		if len(*data) > 0 {
			d.fail("want a number: the tensor is ragged")
		}
		*shape = append(*shape, 0)
	}
	n := d.array(func(int) { d.nested(depth+1, shape, data) })
	if first {
		(*shape)[depth] = n
	}
	if n != (*shape)[depth] {
		d.failAt(start, "%d elements where its neighbour has %d: the tensor is ragged", n, (*shape)[depth])
	}
}
