package growth

import "math"

// Exact names the growth of a function that is known at some sizes, without
// noise: the class that it keeps a constant ratio to, or the two classes
// between which it grows.
func Exact(sizes, values []float64) Name {
	var c curve
	for i, n := range sizes {
		if values[i] <= 0 || math.IsNaN(values[i]) {
			return cannotTell("at size %.0f the growth is %g", n, values[i])
		}
		if math.IsInf(values[i], 1) { // no power of a size is
			return Name{Low: Exponential, High: Exponential}
		}
		c.x = append(c.x, math.Log(n))
		c.y = append(c.y, math.Log(values[i]))
	}
	if len(sizes) < minSizes || sizes[len(sizes)-1]/sizes[0] < minRange {
		return cannotTell("%d sizes are too few", len(sizes))
	}
	_, c = c.halves() // what is added to the growth counts less and less
	if s := c.slope(); s > 3.5 {
		lower, upper := c.halves()
		if upper.slope() > lower.slope()+0.5 {
			return Name{Low: Exponential, High: Exponential}
		}
		return Name{Low: Cubic, High: Exponential}
	}
	name := Name{Low: Constant, High: Exponential}
	best := math.Log(1.15)
	for class := Constant; class <= Cubic; class++ {
		drift, spread := c.against(class)
		if spread < best {
			best = spread
			name.Low, name.High = class, class
		}
		if best < math.Log(1.15) {
			continue
		}
		if drift > 0 {
			name.Low = max(name.Low, class)
		} else {
			name.High = min(name.High, class)
		}
	}
	return name
}

// against returns how the ratio of the curve to a class changes over the
// curve, and how far it spreads, as logarithms.
func (c curve) against(class Class) (drift, spread float64) {
	low, high := math.Inf(1), math.Inf(-1)
	for i := range c.x {
		ratio := c.y[i] - class.logOf(math.Exp(c.x[i]))
		low, high = min(low, ratio), max(high, ratio)
		drift = ratio - (c.y[0] - class.logOf(math.Exp(c.x[0])))
	}
	return drift, high - low
}
