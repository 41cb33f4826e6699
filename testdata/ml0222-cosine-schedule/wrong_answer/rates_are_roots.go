package cosine

import (
	"errors"
	"math"
)

// Takes the cosine for the variance and its root for the rate.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := t * math.Pi / 2
	alphaBar = math.Cos(angle)
	signal = math.Sqrt(alphaBar)
	noise = math.Sqrt(1 - alphaBar)
	return signal, noise, alphaBar, nil
}
