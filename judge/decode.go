package judge

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strconv"
	"unicode/utf8"

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
	path []byte
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
	panic(&DecodeError{d.pos, string(d.path), fmt.Sprintf(format, args...)})
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
		f, _, err := big.ParseFloat(d.str("a number in a string"), 10, 256, big.ToNearestEven)
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
	v.SetZero() // an empty array is a nil slice
	if v.Type() == intsType {
		var ints []int // the commonest case, without reflection
		d.array(func(int) {
			d.space()
			start := d.pos
			n, err := strconv.Atoi(string(d.number()))
			if err != nil {
				d.failAt(start, "want an integer of type int")
			}
			ints = append(ints, n)
		})
		v.Set(reflect.ValueOf(ints))
		return
	}
	elem := reflect.New(v.Type().Elem()).Elem()
	d.array(func(int) {
		elem.SetZero()
		d.value(elem)
		v.Set(reflect.Append(v, elem))
	})
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

// What follows reads JSON itself.

func (d *decoder) space() {
	for d.pos < len(d.data) {
		switch d.data[d.pos] {
		case ' ', '\t', '\r', '\n':
			d.pos++
		default:
			return
		}
	}
}

func (d *decoder) peek() byte {
	if d.space(); d.pos < len(d.data) {
		return d.data[d.pos]
	}
	return 0
}

func (d *decoder) literal(word string) bool {
	if end := d.pos + len(word); end <= len(d.data) && string(d.data[d.pos:end]) == word {
		d.pos = end
		return true
	}
	return false
}

// what names the next value, for an error.
func (d *decoder) what() string {
	switch c := d.peek(); {
	case c == 0:
		return "nothing"
	case c == '"':
		return "a string"
	case c == '[':
		return "an array"
	case c == '{':
		return "an object"
	case c == '-' || '0' <= c && c <= '9':
		return "a number"
	case c == 't' || c == 'f':
		return "true or false"
	case c == 'n':
		return "null"
	}
	return strconv.QuoteRune(rune(d.data[d.pos]))
}

func (d *decoder) number() []byte {
	d.space()
	start := d.pos
	d.literal("-")
	digits := func() int {
		from := d.pos
		for d.pos < len(d.data) && '0' <= d.data[d.pos] && d.data[d.pos] <= '9' {
			d.pos++
		}
		return d.pos - from
	}
	whole := d.pos
	if n := digits(); n == 0 || n > 1 && d.data[whole] == '0' {
		d.pos = start
		d.fail("want a number, got %s", d.what())
	}
	if d.literal(".") && digits() == 0 {
		d.fail("want a digit after the point")
	}
	if d.literal("e") || d.literal("E") {
		if !d.literal("+") {
			d.literal("-")
		}
		if digits() == 0 {
			d.fail("want a digit in the exponent")
		}
	}
	return d.data[start:d.pos]
}

func (d *decoder) float(bits int) float64 {
	start := d.pos
	if d.peek() == '"' {
		switch s := d.str("a number"); s {
		case "NaN":
			return math.NaN()
		case "+Inf":
			return math.Inf(1)
		case "-Inf":
			return math.Inf(-1)
		}
		d.failAt(start, `want a number, "NaN", "+Inf" or "-Inf"`)
	}
	f, err := strconv.ParseFloat(string(d.number()), bits)
	if err != nil {
		d.failAt(start, "the number does not fit float%d", bits)
	}
	return f
}

func (d *decoder) letter() byte {
	start := d.pos
	s := d.str("a letter")
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || size != len(s) || r > 0xff {
		d.failAt(start, "want a string of one letter")
	}
	return byte(r)
}

func (d *decoder) str(want string) string {
	if d.peek() != '"' {
		d.fail("want %s, got %s", want, d.what())
	}
	start := d.pos
	for d.pos++; d.pos < len(d.data); d.pos++ {
		switch c := d.data[d.pos]; {
		case c == '"':
			d.pos++
			return d.unquote(d.data[start:d.pos])
		case c == '\\':
			d.pos++
		}
	}
	d.failAt(start, "the string does not end")
	return ""
}

func (d *decoder) unquote(quoted []byte) string {
	var s string
	if err := json.Unmarshal(quoted, &s); err != nil {
		d.fail("not a JSON string: %v", err)
	}
	return s
}

// array reads an array, calling elem before each element, and returns its length.
func (d *decoder) array(elem func(i int)) int {
	if d.peek() != '[' {
		d.fail("want an array, got %s", d.what())
	}
	d.pos++
	if d.peek() == ']' {
		d.pos++
		return 0
	}
	outer := len(d.path)
	for i := 0; ; i++ {
		d.path = append(d.path, '[')
		d.path = strconv.AppendInt(d.path, int64(i), 10)
		d.path = append(d.path, ']')
		elem(i)
		d.path = d.path[:outer]
		switch d.peek() {
		case ',':
			d.pos++
		case ']':
			d.pos++
			return i + 1
		default:
			d.fail("want a comma or ], got %s", d.what())
		}
	}
}

// object reads an object, calling field before each value.
func (d *decoder) object(field func(key string)) {
	if d.peek() != '{' {
		d.fail("want an object, got %s", d.what())
	}
	d.pos++
	if d.peek() == '}' {
		d.pos++
		return
	}
	outer := len(d.path)
	for {
		key := d.str("a field's name")
		if d.peek() != ':' {
			d.fail("want a colon, got %s", d.what())
		}
		d.pos++
		if len(d.path) > 0 {
			d.path = append(d.path, '.')
		}
		d.path = append(d.path, key...)
		field(key)
		d.path = d.path[:outer]
		switch d.peek() {
		case ',':
			d.pos++
		case '}':
			d.pos++
			return
		default:
			d.fail("want a comma or }, got %s", d.what())
		}
	}
}

// raw passes over the next value and returns its text.
func (d *decoder) raw() []byte {
	d.space()
	start := d.pos
	d.skip(0)
	return d.data[start:d.pos]
}

const maxDepth = 1000

func (d *decoder) skip(depth int) {
	if depth > maxDepth {
		d.fail("nested more than %d deep", maxDepth)
	}
	switch c := d.peek(); {
	case c == '"':
		d.str("a string")
	case c == '[':
		d.array(func(int) { d.skip(depth + 1) })
	case c == '{':
		d.object(func(string) { d.skip(depth + 1) })
	case d.literal("true"), d.literal("false"), d.literal("null"):
	default:
		d.number()
	}
}
