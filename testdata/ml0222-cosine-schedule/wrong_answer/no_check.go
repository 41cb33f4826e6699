package cosine

import "math"

// Takes any time; the circle goes on.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	angle := t * math.Pi / 2
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
