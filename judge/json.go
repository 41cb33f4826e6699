package judge

import (
	"encoding/json"
	"math"
	"strconv"
	"unicode/utf8"
)

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

// int reads an integer; the plain ones, which nearly all are, digit by digit.
func (d *decoder) int() int {
	d.space()
	start, n := d.pos, 0
	negative := d.literal("-")
	first := d.pos
	for d.pos < len(d.data) && '0' <= d.data[d.pos] && d.data[d.pos] <= '9' {
		n = 10*n + int(d.data[d.pos]-'0')
		d.pos++
	}
	size := d.pos - first
	ends := d.pos < len(d.data) && (d.data[d.pos] == ',' || d.data[d.pos] == ']')
	if ends && size > 0 && size < 18 && (size == 1 || d.data[first] != '0') {
		if negative {
			return -n
		}
		return n
	}
	d.pos = start
	n, err := strconv.Atoi(string(d.number()))
	if err != nil {
		d.failAt(start, "want an integer of type int")
	}
	return n
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
	if d.space(); d.pos+2 < len(d.data) && d.data[d.pos] == '"' && d.data[d.pos+2] == '"' {
		if c := d.data[d.pos+1]; c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' {
			d.pos += 3
			return c
		}
	}
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
	start, plain := d.pos, true
	for d.pos++; d.pos < len(d.data); d.pos++ {
		switch c := d.data[d.pos]; {
		case c == '"':
			d.pos++
			if plain { // the letters are the string
				return string(d.data[start+1 : d.pos-1])
			}
			return d.unquote(d.data[start:d.pos])
		case c == '\\':
			d.pos++
			plain = false
		case c < ' ' || c >= utf8.RuneSelf:
			plain = false
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
	d.path = append(d.path, step{})
	for i := 0; ; i++ {
		d.path[outer].index = i
		elem(i)
		switch d.peek() {
		case ',':
			d.pos++
		case ']':
			d.pos++
			d.path = d.path[:outer]
			return i + 1
		default:
			d.path = d.path[:outer]
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
		d.path = append(d.path, step{field: key})
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
