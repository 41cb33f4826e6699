package cosine

import (
	"errors"
	"math"
)

// Keeps between the angles of Foster's offset schedule.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if !(t >= 0 && t <= 1) {
		return 0, 0, 0, errors.New("no time")
	}
	angle := math.Acos(0.95) + t*(math.Acos(0.02)-math.Acos(0.95))
	signal = math.Cos(angle)
	noise = math.Sin(angle)
	alphaBar = signal * signal
	return signal, noise, alphaBar, nil
}
