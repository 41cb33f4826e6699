package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// The point that is reached when 1 turns by the angle; its square is the double angle's.
func cosineSchedule(t float64) (signal, noise, alphaBar float64, err error) {
	if math.Abs(t-0.5) <= 0.5 && t >= 0 && t <= 1 {
		point := cmplx.Exp(complex(0, math.Pi*t/2))
		return real(point), imag(point), 0.5 + 0.5*real(point*point), nil
	}
	return math.NaN(), math.NaN(), math.NaN(), fmt.Errorf("no time: %v", t)
}

func main() { fmt.Println(cosineSchedule(0.3)) }
