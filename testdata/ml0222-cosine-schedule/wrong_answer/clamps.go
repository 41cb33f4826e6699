package cosine

import (
	"errors"
	"math"
)

// Clamps the time instead of refusing it.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if math.IsNaN(t) {
		return 0, 0, 0, errors.New("no time")
	}
	t = min(max(t, 0), 1)
	angle := t * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
