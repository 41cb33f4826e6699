package combcount

import (
	"errors"
	"math"
	"math/big"
)

// Takes logarithms of factorials and rounds: about 15 digits.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	log := func(n int) float64 {
		l, _ := math.Lgamma(float64(n + 1))
		return l
	}
	c := math.Round(math.Exp(log(n) - log(r) - log(n-r)))
	if math.IsInf(c, 0) {
		return nil, errors.New("too large")
	}
	whole, _ := big.NewFloat(c).Int(nil)
	return whole, nil
}
