package cosine

import (
	"errors"
	"math"
)

// Adds the offset of Nichol and Dhariwal.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := (t + 0.008) / 1.008 * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
