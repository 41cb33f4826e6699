package growth

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A machine makes up measurements: an overhead per call, a cost per operation
// that rises in steps as inputs outgrow caches, and noise.
type laptop struct {
	overhead float64 // ns
	op       float64 // ns
	steps    []step
	noise    float64 // share of the value
	rounds   int
}

type step struct{ at, factor float64 } // from size at on, an operation takes factor times as long

func (m laptop) measure(r *rand.Rand, truth func(n float64) float64, n float64) []float64 {
	cost := m.overhead + m.op*truth(n)
	for _, s := range m.steps {
		if n > s.at { // what lies in the next cache is a growing share
			cost *= 1 + (s.factor-1)*(1-s.at/n)
		}
	}
	samples := make([]float64, m.rounds)
	for i := range samples {
		samples[i] = cost * (1 + m.noise*r.NormFloat64())
		if r.IntN(10) == 0 { // a neighbour
			samples[i] *= 1 + r.Float64()
		}
	}
	return samples
}

// points measures sizes as judge bench does: doubled, and closer together
// where the cost grows fast, until a call takes 50 ms.
func (m laptop) points(r *rand.Rand, truth func(n float64) float64) []Point {
	var points []Point
	for n := 4.0; n <= 1<<17; {
		samples := m.measure(r, truth, n)
		points = append(points, Point{n, samples})
		if median(samples) > 50e6 {
			break
		}
		next := 2 * n
		for next > n+1 && truth(next) > 8*truth(n) {
			next = math.Ceil((n + next) / 2)
			if truth(next) > 8*truth(n) && next == n+1 {
				break
			}
		}
		n = next
	}
	return points
}

var truths = map[Class]func(n float64) float64{
	Constant:     func(float64) float64 { return 1 },
	Logarithmic:  math.Log2,
	Linear:       func(n float64) float64 { return n },
	Linearithmic: func(n float64) float64 { return n * math.Log2(n) },
	Quadratic:    func(n float64) float64 { return n * n },
	Cubic:        func(n float64) float64 { return n * n * n },
	Exponential:  func(n float64) float64 { return math.Pow(2, n) },
}

// On a quiet machine the class itself is named nearly always. Only n log n and n
// are not told apart: what caches add between one and the other is too much.
func TestQuietMachine(t *testing.T) {
	quiet := laptop{overhead: 5, op: 3, noise: 0.01, rounds: 6}
	want := map[Class]string{
		Constant: "O(1)", Logarithmic: "O(log n)", Linear: "O(n)", Linearithmic: "O(n) to O(n log n)",
		Quadratic: "O(n²)", Cubic: "O(n³)", Exponential: "O(2^n)",
	}
	for class, truth := range truths {
		exact := 0
		for seed := range uint64(40) {
			name := Fit(quiet.points(rand.New(rand.NewPCG(seed, 7)), truth), 1)
			if name.String() == want[class] && name.Confidence > 0.8 {
				exact++
			}
		}
		require.Greater(t, exact, 36, "%v", class)
	}
}

// Whatever the machine adds, the true class is never left out.
func TestTruthIsHeld(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		class := rapid.SampledFrom([]Class{Constant, Logarithmic, Linear, Linearithmic, Quadratic, Cubic, Exponential}).Draw(t, "class")
		m := laptop{
			overhead: rapid.Float64Range(0, 300).Draw(t, "overhead"),
			op:       rapid.Float64Range(0.5, 60).Draw(t, "op"),
			noise:    rapid.Float64Range(0, 0.08).Draw(t, "noise"),
			rounds:   rapid.IntRange(3, 8).Draw(t, "rounds"),
		}
		if class <= Logarithmic { // no measurement finds a logarithm that is a thousandth of the cost
			m.overhead = m.op * rapid.Float64Range(0, 5).Draw(t, "overhead in operations")
		}
		if class != Exponential { // nothing that takes 2^n outgrows a cache by its input
			for _, at := range []float64{1 << 8, 1 << 12, 1 << 15} {
				m.steps = append(m.steps, step{at * rapid.Float64Range(1, 8).Draw(t, "at"), rapid.Float64Range(1, 2.5).Draw(t, "factor")})
			}
		}
		// A lower order beside the leading one.
		share := rapid.Float64Range(0, 20).Draw(t, "lower order")
		truth := func(n float64) float64 {
			v := truths[class](n)
			if class >= Quadratic && class != Exponential {
				v += share * n
			}
			return v
		}
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		points := m.points(r, truth)
		name := Fit(points, 1)
		if !name.Holds(Name{Low: class, High: class}) {
			t.Fatalf("%v is named %v (%.2f): %+v\n%.3g", class, name, name.Confidence, m, points)
		}
	})
}
