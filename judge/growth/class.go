// Package growth names how a cost grows with the size of its input, from
// measurements that noise, caches and collectors have blurred, and compares the
// name with the growth that an author declares.
//
// A measured name is a class, or an interval of neighbouring classes where the
// measurements allow for several, or "cannot tell". It is meant never to leave
// the true class out: what a machine adds as inputs outgrow its caches is taken
// for the machine's as long as that is possible at all.
package growth

import (
	"encoding/json"
	"fmt"
	"math"
)

// Class is a class of growth.
type Class int

// The classes, from the slowest growth to the fastest. Exponential stands for
// all that grows faster than any power: 2^n, n!, n^n.
const (
	Constant Class = iota
	Logarithmic
	Linear
	Linearithmic
	Quadratic
	Cubic
	Exponential
)

var names = [...]string{"1", "log n", "n", "n log n", "n²", "n³", "2^n"}

func (c Class) String() string { return "O(" + names[c] + ")" }

// of returns the logarithm of the class's function at size n: of a power of
// two times n the plain value would overflow.
func (c Class) logOf(n float64) float64 {
	switch c {
	case Logarithmic:
		return math.Log(logOf2(n))
	case Linear:
		return math.Log(n)
	case Linearithmic:
		return math.Log(n) + math.Log(logOf2(n))
	case Quadratic:
		return 2 * math.Log(n)
	case Cubic:
		return 3 * math.Log(n)
	case Exponential:
		return n * math.Ln2
	}
	return 0
}

// logOf2 is the logarithm to base 2, but at least 1: a cost does not vanish
// at size 1.
func logOf2(n float64) float64 { return math.Log2(max(n, 2)) }

// A Name says of which class a growth is: any from Low to High.
type Name struct {
	Low, High  Class
	Confidence float64 // share of the resampled measurements that agree, up to 1
	Unknown    string  // why it cannot tell; else ""
}

// Known reports whether there is a name.
func (n Name) Known() bool { return n.Unknown == "" }

func (n Name) String() string {
	switch {
	case !n.Known():
		return "cannot tell"
	case n.Low == n.High:
		return n.Low.String()
	}
	return fmt.Sprintf("O(%s) to O(%s)", names[n.Low], names[n.High])
}

// Holds reports whether the true growth may be what n says.
func (n Name) Holds(truth Name) bool {
	return !n.Known() || !truth.Known() || n.Low <= truth.High && truth.Low <= n.High
}

// Above reports whether n grows faster than m beyond doubt.
func (n Name) Above(m Name) bool { return n.Known() && m.Known() && n.Low > m.High }

// Fastest names the fastest of several growths. Those that are not known do not
// count unless none is.
func Fastest(names ...Name) Name {
	var fastest Name
	found := false
	for _, n := range names {
		switch {
		case !n.Known():
			if !found {
				fastest = n
			}
		case !found:
			fastest, found = n, true
		default:
			fastest.Low, fastest.High = max(fastest.Low, n.Low), max(fastest.High, n.High)
			fastest.Confidence = min(fastest.Confidence, n.Confidence)
		}
	}
	return fastest
}

// Both names the growth of the sum of two costs.
func Both(a, b Name) Name {
	for _, n := range []Name{a, b} {
		if !n.Known() {
			return n
		}
	}
	return Fastest(a, b)
}

// MarshalJSON writes the classes by name.
func (n Name) MarshalJSON() ([]byte, error) {
	type name struct {
		Low        string  `json:"low,omitempty"`
		High       string  `json:"high,omitempty"`
		Confidence float64 `json:"confidence,omitempty"`
		Unknown    string  `json:"cannot_tell,omitempty"`
	}
	if !n.Known() {
		return json.Marshal(name{Unknown: n.Unknown})
	}
	return json.Marshal(name{n.Low.String(), n.High.String(), n.Confidence, ""})
}

func cannotTell(format string, args ...any) Name { return Name{Unknown: fmt.Sprintf(format, args...)} }
