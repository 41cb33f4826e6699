package cosine

import (
	"errors"
	"math"
)

// Takes the signal from the noise: near the end, little is left of its digits.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * math.Pi / 2
	noise = math.Sin(angle)
	signal = math.Sqrt(1 - noise*noise)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
