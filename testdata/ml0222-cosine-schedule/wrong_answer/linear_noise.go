package cosine

import (
	"errors"
	"math"
)

// Lets the noise rate grow evenly.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	signal = math.Sqrt(1 - t*t)
	noise = t
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
