package cosine

import (
	"fmt"
	"math"

	"drill/judge"
)

// cosineSchedule reads both rates off a point of the unit circle, at the angle
// that grows evenly from 0 to a right angle: the squares of the rates, which are
// variances, then add up to 1 at any time. O(1) time and space.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) { // nor NaN
		return 0, 0, 0, fmt.Errorf("time %v is not from 0 to 1", t)
	}
	noise, signal = math.Sincos(math.Pi / 2 * t)
	return signal, noise, signal * signal, nil
}

// cosineScheduleComplement takes the signal for the noise of the time that is
// left, 1-t: it is then exactly 0 at the end, where the cosine of the rounded
// right angle is 6e-17. The variance comes from the double angle. O(1) time and
// space.
func cosineScheduleComplement(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, fmt.Errorf("time %v is not from 0 to 1", t)
	}
	noise = math.Sin(math.Pi / 2 * t)
	signal = math.Sin(math.Pi / 2 * (1 - t))
	return signal, noise, (1 + math.Cos(math.Pi*t)) / 2, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "cosine and sine", Func: cosineSchedule, Time: "O(1)", Space: "O(1)"},
	{Name: "complement and double angle", Func: cosineScheduleComplement, Time: "O(1)", Space: "O(1)"},
}
