package growth

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// A Point is what was measured at one size.
type Point struct {
	N       float64
	Samples []float64 // repeated measurements, in any unit
}

// What a machine may add to a growth, and what a name takes to be certain.
const (
	minSizes   = 5   // fewer name nothing
	minRange   = 6.0 // nor does a range of sizes below this
	resamples  = 200
	agreement  = 0.9   // of the resamples, for the limits of a name
	overhead   = 8.0   // a cost that size 1 has too is past at so many times the first value
	machine    = 4.0   // an operation may become so much dearer as inputs outgrow caches …
	worst      = 100.0 // … and so much at the very most, from the first cache to memory
	logarithm  = 1.7   // a logarithm grows by more in the lower half of a wide range
	flat       = 1.06  // a value that changes less does not change
	systematic = 0.01  // of a slope: what the medians of many rounds share
)

// Fit names the growth of measured points. What is below floor, in the unit
// of the samples, counts as floor: it is too little to matter.
//
// It looks at the slope of the cost over the size, both as logarithms, where
// the cost of small inputs is past; at how the slope changes; and, below
// linear growth, at both halves of the range. The measurements are resampled
// to see what noise would have made of the name.
func Fit(points []Point, floor float64) Name {
	points = slices.DeleteFunc(slices.Clone(points), func(p Point) bool { return len(p.Samples) == 0 })
	slices.SortFunc(points, func(a, b Point) int { return cmp.Compare(a.N, b.N) })
	if len(points) < minSizes {
		return cannotTell("%d sizes are too few", len(points))
	}
	if first, last := points[0].N, points[len(points)-1].N; last/first < minRange {
		return cannotTell("sizes %.0f to %.0f lie too close together", first, last)
	}
	c := newCurve(points, floor, median)
	name := c.name()
	if !name.Known() {
		return name
	}
	r := rand.New(rand.NewPCG(1, 2)) // the same measurements get the same name
	lows, highs := []Class{}, []Class{}
	for range resamples {
		again := newCurve(points, floor, func(s []float64) float64 { return median(resample(r, s)) }).name()
		if !again.Known() {
			again = Name{Low: Constant, High: Exponential}
		}
		lows, highs = append(lows, again.Low), append(highs, again.High)
	}
	slices.Sort(lows)
	slices.Sort(highs)
	cut := int((1 - agreement) / 2 * resamples)
	name.Low = min(name.Low, lows[cut])
	name.High = max(name.High, highs[resamples-1-cut])
	agree := 0
	for i := range resamples { // sorted apart: how many begin and end within
		if lows[i] >= name.Low && highs[i] <= name.High {
			agree++
		}
	}
	name.Confidence = float64(agree) / resamples
	return name.narrowEnough()
}

// narrowEnough gives up a name of more classes than tell anything.
func (n Name) narrowEnough() Name {
	if n.Known() && n.High-n.Low > 2 {
		return cannotTell("the measurements fit %s as well as %s", n.Low, n.High)
	}
	return n
}

func median(values []float64) float64 {
	v := slices.Sorted(slices.Values(values))
	n := len(v)
	return (v[n/2] + v[(n-1)/2]) / 2
}

func resample(r *rand.Rand, values []float64) []float64 {
	again := make([]float64, len(values))
	for i := range again {
		again[i] = values[r.IntN(len(values))]
	}
	return again
}

// A curve is a cost by size, both as logarithms.
type curve struct{ x, y []float64 }

func newCurve(points []Point, floor float64, center func([]float64) float64) curve {
	var c curve
	for _, p := range points {
		c.x = append(c.x, math.Log(p.N))
		c.y = append(c.y, math.Log(max(center(p.Samples), floor)))
	}
	return c
}

func (c curve) from(i int) curve { return curve{c.x[i:], c.y[i:]} }

func (c curve) width() float64 { return c.x[len(c.x)-1] - c.x[0] }

// slope is the median of the slopes between any two points, which one bad
// point in four does not move (Theil and Sen).
func (c curve) slope() float64 {
	var slopes []float64
	for i := range c.x {
		for j := range i {
			slopes = append(slopes, (c.y[i]-c.y[j])/(c.x[i]-c.x[j]))
		}
	}
	return median(slopes)
}

// halves splits a curve where half of its range is.
func (c curve) halves() (lower, upper curve) {
	mid := (c.x[0] + c.x[len(c.x)-1]) / 2
	i := 0
	for c.x[i] < mid {
		i++
	}
	i = min(max(i, 2), len(c.x)-2)
	return curve{c.x[:i+1], c.y[:i+1]}, c.from(i - 1)
}

// name names the class of a curve without regard to noise.
func (c curve) name() Name {
	tail := c.from(len(c.x) - max(4, len(c.x)/3))
	if tail.slope() < 0.5 {
		return c.belowLinear()
	}
	start := 0
	for start < len(c.x)-4 && c.y[start] < c.y[0]+math.Log(overhead) {
		start++
	}
	name := c.from(start).power()
	// What begins flat may be the caches' from there on.
	lower, _ := c.halves()
	if total := c.y[len(c.y)-1] - c.y[0]; rise(lower) < logarithm && total < math.Log(worst) {
		name.Low = Constant
	}
	return name
}

// rise returns the factor by which the cost grows over a curve.
func rise(c curve) float64 { return math.Exp(max(c.slope(), 0) * c.width()) }

// belowLinear tells no growth from a logarithm. A growth that only one half of
// the range shows may be the caches'.
func (c curve) belowLinear() Name {
	lower, upper := c.halves()
	first, second := rise(lower), rise(upper)
	switch {
	case first <= flat && second <= flat:
		return Name{Low: Constant, High: Constant}
	case first > 2*machine && second <= flat:
		return cannotTell("the cost grows at first and then no more")
	case second > 2*machine: // no logarithm doubles in the upper half of its range
		name := Name{Low: Constant, High: Linear}
		if first > logarithm {
			name.Low = Logarithmic
		}
		return name
	case first > logarithm && second > 1.2:
		return Name{Low: Logarithmic, High: Logarithmic}
	}
	return Name{Low: Constant, High: Logarithmic}
}

// power names the class of a curve by its slope.
func (c curve) power() Name {
	lower, upper := c.halves()
	s, s1, s2 := c.slope(), lower.slope(), upper.slope()
	bend := s2 - s1
	low := min(s, s1, s2) - max(0, -bend)/2 - systematic
	high := max(s, s2) + max(0, bend)/4 + systematic
	if s2 > 3.5 {
		if s2 > 5 && bend > 0.8 {
			return Name{Low: Exponential, High: Exponential}
		}
		if c.width() < math.Log(16) { // a power that has not settled, or 2^n that has not begun
			return cannotTell("the cost grows fast, but over too few sizes")
		}
		return Name{Low: Cubic, High: Exponential}
	}
	width := c.width()
	extra := min(math.Log(machine)/width, 0.5)
	last := c.x[len(c.x)-1]
	type span struct{ low, high float64 }
	spans := [...]span{
		Constant:     {-1, 0.1 + extra},
		Logarithmic:  {0.02, 0.5},
		Linear:       {0.88, 1 + extra},
		Linearithmic: {1 + 0.6/last, 1 + 1/max(c.x[0], 1) + extra},
		Quadratic:    {1.85, 2 + extra},
		Cubic:        {2.8, 3 + extra},
	}
	name := Name{Low: Exponential, High: Constant}
	hold := func(class Class) { name.Low, name.High = min(name.Low, class), max(name.High, class) }
	for class := Constant; class <= Cubic; class++ {
		if low <= spans[class].high && high >= spans[class].low {
			hold(class)
		}
	}
	// A slope between two classes may be of either.
	for class := Constant; class < Cubic; class++ {
		if s > spans[class].high && s < spans[class+1].low {
			hold(class)
			hold(class + 1)
		}
	}
	// Memory that is a hundred times as far away as the first cache makes
	// linear code look nearly quadratic, though hardly over all of the range.
	for _, class := range []Class{Linear, Quadratic} {
		power := float64(class) / 2 // 1 and 2
		if name.Low > class && s < power+0.85 && (s-power)*width < math.Log(worst) {
			hold(class)
		}
	}
	return name
}
