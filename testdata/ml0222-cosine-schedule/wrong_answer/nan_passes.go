package cosine

import (
	"errors"
	"math"
)

// Asks whether the time lies outside, which NaN does not.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if t < 0 || t > 1 {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
