package cosine

import (
	"errors"
	"math"
)

// Counts the angle in degrees.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * 90
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
