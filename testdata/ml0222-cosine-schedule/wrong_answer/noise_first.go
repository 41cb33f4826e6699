package cosine

import (
	"errors"
	"math"
)

// Returns the rates as the notes' code does, noise first.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return noise, signal, alphaBar, nil
}
