package ddim

import (
	"errors"
	"math"
)

// Does not make room for the fresh noise.
func ddimStep(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error) {
	if len(xt) == 0 || len(xt) != len(epsPred) || len(xt) != len(z) {
		return nil, errors.New("lengths")
	}
	if !(abT > 0 && abT <= 1 && abPrev >= 0 && abPrev <= 1 && sigma >= 0) {
		return nil, errors.New("rates")
	}
	rest := 1 - abPrev - sigma*sigma
	if rest < 0 {
		return nil, errors.New("sigma")
	}
	out := make([]float64, len(xt))
	for i := range out {
		if v := xt[i] + epsPred[i] + z[i]; math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, errors.New("not finite")
		}
		x0 := (xt[i] - math.Sqrt(1-abT)*epsPred[i]) / math.Sqrt(abT)
		out[i] = math.Sqrt(abPrev)*x0 + math.Sqrt(1-abPrev)*epsPred[i] + sigma*z[i]
	}
	return out, nil
}
