package judge

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tensor"
	"drill/ds/tree"
)

// Encode writes a value in the notation that Decode reads. The error says
// what no notation has: a list that loops, a tree that shares a node, a
// tensor whose data do not fill its shape.
func Encode(v any) ([]byte, error) { return AppendValue(nil, v) }

// AppendValue appends the notation of v to buf.
func AppendValue(buf []byte, v any) ([]byte, error) {
	if v == nil {
		return append(buf, "null"...), nil
	}
	return appendValue(buf, reflect.ValueOf(v))
}

// MaxNotation caps the notation of a value, in bytes.
const MaxNotation = 64 << 20

// ErrTooLarge says that a notation would pass MaxNotation.
var ErrTooLarge = fmt.Errorf("the value takes more than %d MiB to write down", MaxNotation>>20)

func appendValue(buf []byte, v reflect.Value) ([]byte, error) {
	if len(buf) > MaxNotation {
		return nil, ErrTooLarge
	}
	plain, special, err := notation(v)
	if err != nil {
		return buf, err
	}
	if special {
		v = plain
	}
	switch v.Kind() {
	case reflect.Bool:
		return strconv.AppendBool(buf, v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(buf, v.Int(), 10), nil
	case reflect.Uint8:
		return appendString(buf, string(rune(v.Uint()))), nil
	case reflect.Uint, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.AppendUint(buf, v.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		return appendFloat(buf, v.Float(), v.Type().Bits()), nil
	case reflect.String:
		return appendString(buf, v.String()), nil
	case reflect.Slice, reflect.Array:
		return appendArray(buf, v)
	case reflect.Map:
		return appendMap(buf, v)
	case reflect.Struct:
		return appendStruct(buf, v)
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(buf, "null"...), nil
		}
		return appendValue(buf, v.Elem())
	}
	return buf, fmt.Errorf("there is no notation for a %v", v.Type())
}

// notation turns a value whose type has a notation of its own into the plain
// value that is written.
func notation(v reflect.Value) (plain reflect.Value, special bool, err error) {
	var parts any
	switch v.Type() {
	case listType:
		parts, err = list.Values(v.Interface().(*list.Node))
	case treeType:
		parts, err = tree.Levels(v.Interface().(*tree.Node))
	case linkedType:
		parts, err = tree.LinkedLevels(v.Interface().(*tree.Linked))
	case graphType:
		parts, err = graph.Adjacency(v.Interface().(*graph.Node))
	case tensorType:
		parts, err = tensorParts(v.Interface().(tensor.Tensor))
	case bigIntType:
		if v.IsNil() {
			return v, false, nil
		}
		parts = v.Interface().(*big.Int).String()
	case bigFloatType:
		if v.IsNil() {
			return v, false, nil
		}
		parts = exactText(v.Interface().(*big.Float))
	default:
		return v, false, nil
	}
	return reflect.ValueOf(parts), true, err
}

// exactText writes a float such that equal numbers have equal texts, whatever
// their precision: small integers in decimal, all others in hexadecimal, "0x1p-149".
func exactText(f *big.Float) string {
	if f.IsInf() || f.IsInt() && f.MantExp(nil) <= 64 {
		return f.Text('f', 0)
	}
	return f.Text('x', -1)
}

func tensorParts(t tensor.Tensor) (any, error) {
	if err := t.Valid(); err != nil {
		return nil, err
	}
	if t.Len() > MaxNotation/2 { // a digit and a comma each; strides of 0 make many of few
		return nil, ErrTooLarge
	}
	values := t.Values()
	if len(values) == 0 {
		return struct {
			Shape []int
			Data  []float64
		}{t.Shape, nil}, nil
	}
	return nest(t.Shape, values), nil
}

func nest(shape []int, values []float64) any {
	switch len(shape) {
	case 0:
		return values[0]
	case 1:
		return values
	}
	rows := make([]any, shape[0])
	size := len(values) / shape[0]
	for i := range rows {
		rows[i] = nest(shape[1:], values[i*size:(i+1)*size])
	}
	return rows
}

func appendArray(buf []byte, v reflect.Value) ([]byte, error) {
	buf = append(buf, '[')
	if ints, ok := v.Interface().([]int); ok { // the commonest case, without reflection
		for i, n := range ints {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = strconv.AppendInt(buf, int64(n), 10)
			if len(buf) > MaxNotation {
				return nil, ErrTooLarge
			}
		}
		return append(buf, ']'), nil
	}
	for i := range v.Len() {
		if i > 0 {
			buf = append(buf, ',')
		}
		var err error
		if buf, err = appendValue(buf, v.Index(i)); err != nil {
			return buf, err
		}
	}
	return append(buf, ']'), nil
}

func appendMap(buf []byte, v reflect.Value) ([]byte, error) {
	type entry struct {
		key   string
		value reflect.Value
	}
	var entries []entry
	for it := v.MapRange(); it.Next(); {
		entries = append(entries, entry{fmt.Sprint(it.Key().Interface()), it.Value()})
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	buf = append(buf, '{')
	for i, e := range entries {
		if i > 0 {
			buf = append(buf, ',')
		}
		var err error
		if buf, err = appendValue(append(appendString(buf, e.key), ':'), e.value); err != nil {
			return buf, err
		}
	}
	return append(buf, '}'), nil
}

func appendStruct(buf []byte, v reflect.Value) ([]byte, error) {
	buf = append(buf, '{')
	comma := false
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() {
			continue
		}
		if comma {
			buf = append(buf, ',')
		}
		comma = true
		var err error
		if buf, err = appendValue(append(appendString(buf, fieldName(f.Name)), ':'), v.Field(i)); err != nil {
			return buf, err
		}
	}
	return append(buf, '}'), nil
}

func appendFloat(buf []byte, f float64, bits int) []byte {
	switch {
	case math.IsNaN(f):
		return append(buf, `"NaN"`...)
	case math.IsInf(f, 1):
		return append(buf, `"+Inf"`...)
	case math.IsInf(f, -1):
		return append(buf, `"-Inf"`...)
	}
	return strconv.AppendFloat(buf, f, 'g', -1, bits)
}

func appendString(buf []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			var quoted bytes.Buffer
			e := json.NewEncoder(&quoted)
			e.SetEscapeHTML(false)
			_ = e.Encode(s) // a string always encodes
			return append(buf, bytes.TrimSuffix(quoted.Bytes(), []byte("\n"))...)
		}
	}
	buf = append(buf, '"')
	buf = append(buf, s...)
	return append(buf, '"')
}

func structFields(t reflect.Type) map[string]int {
	fields := make(map[string]int)
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() {
			fields[fieldName(f.Name)] = i
		}
	}
	return fields
}

// fieldName is the name of a field in the notation: the Go name with its
// leading capitals lowered, save the one that begins the next word ("wq" for
// WQ, "outPad" for OutPad).
func fieldName(name string) string {
	runes := []rune(name)
	for i, r := range runes {
		if !unicode.IsUpper(r) || i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1]) {
			break
		}
		runes[i] = unicode.ToLower(r)
	}
	return string(runes)
}

// encodable reports why a type has no notation.
func encodable(t reflect.Type, outer []reflect.Type) error {
	switch t {
	case listType, treeType, linkedType, graphType, tensorType, bigIntType, bigFloatType:
		return nil
	}
	if slices.Contains(outer, t) {
		return fmt.Errorf("the type %v contains itself", t)
	}
	outer = append(outer, t)
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Pointer, reflect.Map:
		return encodable(t.Elem(), outer)
	case reflect.Struct:
		for i := range t.NumField() {
			if err := encodable(t.Field(i).Type, outer); err != nil {
				return err
			}
		}
		return nil
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.UnsafePointer, reflect.Complex64, reflect.Complex128, reflect.Invalid:
		return fmt.Errorf("there is no notation for a %v", t)
	}
	return nil
}
