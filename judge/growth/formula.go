package growth

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Formula is a declared growth such as O(m log n), O(V+E) or O(n*2^n), read.
type Formula struct {
	text    string
	letters []string
	eval    func(letters map[string]float64) float64
}

// Parse reads a declared growth: sums, products (n^2 m, mn, n*m), quotients,
// powers, factorials, log, sqrt, min and max over letters and numbers. A remark
// may follow: "O(1) a call". Every letter of a word is a letter of its own.
func Parse(text string) (f Formula, err error) {
	defer func() {
		if r := recover(); r != nil {
			msg, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			err = fmt.Errorf("the growth %q is not read: %s", text, string(msg))
		}
	}()
	p := &parser{rest: strings.TrimSpace(text), seen: make(map[string]bool)}
	if !p.skip("O(") {
		return f, fmt.Errorf("the growth %q does not begin with O(", text)
	}
	eval := p.sum()
	if !p.skip(")") {
		p.fail("at %q", p.rest)
	}
	if p.rest != "" && p.rest[0] != ' ' && p.rest[0] != ',' {
		p.fail("at %q", p.rest)
	}
	f = Formula{text: text, eval: eval}
	for letter := range p.seen {
		f.letters = append(f.letters, letter)
	}
	slices.Sort(f.letters)
	return f, nil
}

func (f Formula) String() string { return f.text }

// Letters lists the letters that the formula has, sorted.
func (f Formula) Letters() []string { return f.letters }

// At returns the value of the formula for given values of its letters. The
// error names a letter that has none.
func (f Formula) At(letters map[string]float64) (float64, error) {
	for _, letter := range f.letters {
		if _, ok := letters[letter]; !ok {
			return 0, fmt.Errorf("nothing says what %s is in %s", letter, f.text)
		}
	}
	return f.eval(letters), nil
}

type syntaxError string

type value func(letters map[string]float64) float64

type parser struct {
	rest string
	seen map[string]bool
}

func (p *parser) fail(format string, args ...any) { panic(syntaxError(fmt.Sprintf(format, args...))) }

func (p *parser) skip(token string) bool {
	trimmed := strings.TrimLeft(p.rest, " ")
	after, ok := strings.CutPrefix(trimmed, token)
	if ok {
		p.rest = after
	}
	return ok
}

// sum reads terms, joined by + or -.
func (p *parser) sum() value {
	total := p.product()
	for {
		sign := 1.0
		if p.skip("-") || p.skip("−") {
			sign = -1
		} else if !p.skip("+") {
			return total
		}
		a, b := total, p.product()
		total = func(l map[string]float64) float64 { return a(l) + sign*b(l) }
	}
}

// product reads factors, side by side or joined by * or /.
func (p *parser) product() value {
	total := p.power()
	for {
		divide := false
		switch {
		case p.skip("*"), p.skip("·"), p.skip("×"):
		case p.skip("/"):
			divide = true
		default:
			next := strings.TrimLeft(p.rest, " ")
			if next == "" || strings.ContainsAny(next[:1], ")+-,") || strings.HasPrefix(next, "−") {
				return total
			}
		}
		a, b := total, p.power()
		if divide {
			total = func(l map[string]float64) float64 { return a(l) / b(l) }
		} else {
			total = func(l map[string]float64) float64 { return a(l) * b(l) }
		}
	}
}

var superscripts = map[string]float64{"²": 2, "³": 3}

func (p *parser) power() value {
	base := p.atom()
	for {
		a := base
		switch {
		case p.skip("^"):
			b := p.power()
			base = func(l map[string]float64) float64 { return math.Pow(a(l), b(l)) }
			continue
		case p.skip("!"):
			base = func(l map[string]float64) float64 { return math.Gamma(a(l) + 1) }
			continue
		}
		raised := false
		for sign, e := range superscripts {
			if p.skip(sign) {
				base = func(l map[string]float64) float64 { return math.Pow(a(l), e) }
				raised = true
			}
		}
		if !raised {
			return base
		}
	}
}

func (p *parser) atom() value {
	switch {
	case p.skip("("):
		inner := p.sum()
		if !p.skip(")") {
			p.fail("a bracket is open at %q", p.rest)
		}
		return inner
	case p.skip("log"), p.skip("ln"), p.skip("lg"):
		return p.log()
	case p.skip("sqrt"), p.skip("√"):
		of := p.power()
		return func(l map[string]float64) float64 { return math.Sqrt(of(l)) }
	case strings.HasPrefix(strings.TrimLeft(p.rest, " "), "C("):
		return p.choose()
	case p.skip("min"):
		return p.least(func(a, b float64) float64 { return min(a, b) })
	case p.skip("max"):
		return p.least(func(a, b float64) float64 { return max(a, b) })
	case p.skip("α"): // the inverse of Ackermann's function: at most 4 for any input
		p.atom()
		return func(map[string]float64) float64 { return 1 }
	}
	p.rest = strings.TrimLeft(p.rest, " ")
	var number float64
	if n, _ := fmt.Sscan(digits(p.rest), &number); n == 1 {
		p.rest = p.rest[len(digits(p.rest)):]
		return func(map[string]float64) float64 { return number }
	}
	if r, size := utf8.DecodeRuneInString(p.rest); unicode.IsLetter(r) {
		letter := p.rest[:size]
		p.rest = p.rest[size:]
		p.seen[letter] = true
		return func(l map[string]float64) float64 { return l[letter] }
	}
	p.fail("at %q", p.rest)
	return nil
}

// choose reads C(n, k), the number of ways to choose k of n.
func (p *parser) choose() value {
	p.skip("C(")
	n := p.sum()
	if !p.skip(",") {
		p.fail("C(n, k) has no comma at %q", p.rest)
	}
	k := p.sum()
	if !p.skip(")") {
		p.fail("a bracket is open at %q", p.rest)
	}
	return func(l map[string]float64) float64 {
		return math.Gamma(n(l)+1) / math.Gamma(k(l)+1) / math.Gamma(n(l)-k(l)+1)
	}
}

func digits(s string) string {
	for i, r := range s {
		if !unicode.IsDigit(r) && r != '.' {
			return s[:i]
		}
	}
	return s
}

// log reads what follows log: log n, log^2 n, log(n), log n!.
func (p *parser) log() value {
	exponent := 1.0
	if p.skip("^") {
		exponent = p.atom()(nil)
	} else if p.skip("²") {
		exponent = 2
	}
	of := p.power()
	return func(l map[string]float64) float64 { return math.Pow(logOf2(of(l)), exponent) }
}

func (p *parser) least(of func(a, b float64) float64) value {
	if !p.skip("(") {
		p.fail("no bracket at %q", p.rest)
	}
	total := p.sum()
	for p.skip(",") {
		a, b := total, p.sum()
		total = func(l map[string]float64) float64 { return of(a(l), b(l)) }
	}
	if !p.skip(")") {
		p.fail("a bracket is open at %q", p.rest)
	}
	return total
}
