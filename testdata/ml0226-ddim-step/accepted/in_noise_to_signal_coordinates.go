package main

import (
	"fmt"
	"math"
)

// Divides by the signal rates: x/sqrt(ab) moves along the noise in proportion to the change of
// sqrt((1-ab)/ab). Without signal at the end there is nothing to divide by.
func ddimStep(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error) {
	ok := len(xt) > 0 && len(xt) == len(z) && len(z) == len(epsPred)
	ok = ok && 0 < abT && abT <= 1 && 0 <= abPrev && abPrev <= 1 && 0 <= sigma && 1-abPrev-sigma*sigma >= 0
	if !ok {
		return nil, fmt.Errorf("bad arguments")
	}
	bad := 0.0
	for i := range xt {
		bad += (xt[i] - xt[i]) + (epsPred[i] - epsPred[i]) + (z[i] - z[i])
	}
	if bad != 0 {
		return nil, fmt.Errorf("not finite")
	}
	out := append([]float64(nil), z...)
	for i := range out {
		out[i] *= sigma
		if abPrev == 0 {
			out[i] += math.Sqrt(1-sigma*sigma) * epsPred[i]
			continue
		}
		from, to := math.Sqrt(1/abT-1), math.Sqrt(max(0, (1-sigma*sigma)/abPrev-1))
		out[i] += math.Sqrt(abPrev) * (xt[i]/math.Sqrt(abT) + (to-from)*epsPred[i])
	}
	return out, nil
}

func main() { fmt.Println(ddimStep([]float64{1}, []float64{1}, []float64{1}, 0.25, 0.75, 0.5)) }
