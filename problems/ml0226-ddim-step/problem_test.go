package ddim

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inManyBits,
	})
}

// inManyBits computes the step in 200 bits.
func inManyBits(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error) {
	if slices.ContainsFunc(slices.Concat(xt, epsPred, z, []float64{abT, abPrev, sigma}), func(v float64) bool { return v-v != 0 }) {
		return nil, errors.New("not finite")
	}
	num := func(v float64) *big.Float { return new(big.Float).SetPrec(200).SetFloat64(v) }
	sub := func(a, b *big.Float) *big.Float { return new(big.Float).Sub(a, b) }
	mul := func(a, b *big.Float) *big.Float { return new(big.Float).Mul(a, b) }
	root := func(a *big.Float) *big.Float { return new(big.Float).Sqrt(a) }
	one := num(1)
	rest := sub(sub(one, num(abPrev)), mul(num(sigma), num(sigma)))
	if len(xt) < 1 || len(xt) != len(z) || len(z) != len(epsPred) || rest.Sign() < 0 || abPrev < 0 || abT <= 0 || abT > 1 {
		return nil, errors.New("no step")
	}
	var x []float64
	for i := range xt {
		noise := mul(root(sub(one, num(abT))), num(epsPred[i]))
		image := new(big.Float).Quo(sub(num(xt[i]), noise), root(num(abT)))
		sum := mul(root(num(abPrev)), image)
		sum.Add(sum, mul(root(rest), num(epsPred[i])))
		v, _ := sum.Add(sum, mul(num(sigma), num(z[i]))).Float64()
		x = append(x, v)
	}
	return x, nil
}

// noised is the forward process: x_0 as it is at alpha_bar.
func noised(x0, eps []float64, ab float64) []float64 {
	x := make([]float64, len(x0))
	for i := range x {
		x[i] = math.Sqrt(ab)*x0[i] + math.Sqrt(1-ab)*eps[i]
	}
	return x
}

// With the true noise and sigma 0, the step meets the forward process at the
// earlier time, through any number of steps between.
func TestTrueNoiseFollowsTheForwardProcess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x0, eps, z := gen.Quarters(t, "x0", 3, -3, 3), gen.Quarters(t, "eps", 3, -3, 3), make([]float64, 3)
		rate := rapid.Float64Range(0.01, 1)
		from, between, to := rate.Draw(t, "from"), rate.Draw(t, "between"), rate.Draw(t, "to")
		for _, a := range Approaches {
			step := a.Func.(func(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error))
			direct, err := step(noised(x0, eps, from), eps, z, from, to, 0)
			require.NoError(t, err)
			half, err := step(noised(x0, eps, from), eps, z, from, between, 0)
			require.NoError(t, err)
			whole, err := step(half, eps, z, between, to, 0)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(noised(x0, eps, to), direct, 1e-11, 1e-11), a.Name)
			require.NoError(t, judge.DiffNear(direct, whole, 1e-11, 1e-11), a.Name)
		}
	})
}

// Predicted and fresh noise together have the variance 1 - abPrev, whatever
// sigma is.
func TestNoiseVariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		abT, abPrev := rapid.Float64Range(0.01, 1).Draw(t, "abT"), rapid.Float64Range(0.01, 0.9).Draw(t, "abPrev")
		sigma := rapid.Float64Range(0, 0.999).Draw(t, "share") * math.Sqrt(1-abPrev)
		old, err := ddimStep([]float64{math.Sqrt(1 - abT)}, []float64{1}, []float64{0}, abT, abPrev, sigma)
		require.NoError(t, err)
		fresh, err := ddimStep([]float64{0}, []float64{0}, []float64{1}, abT, abPrev, sigma)
		require.NoError(t, err)
		require.InDelta(t, 1-abPrev, old[0]*old[0]+fresh[0]*fresh[0], 1e-12)
	})
}

// Erratum 10.7d: the prose below the equation has sqrt(alpha_bar_t - 1) for the
// signal rate, the root of a negative number, and for the noise rate
// sqrt(1 - alpha_bar_{t-1} sigma^2). With the equation's rates and the sigma of
// DDPM, the step without fresh noise is the mean of q(x_{t-1} | x_t, x_0); with
// the prose's noise rate it is off by more than 0.1.
func TestErratumRatesOfTheProse(t *testing.T) {
	const abT, abPrev, x0, eps = 0.3, 0.5, 1.5, -0.8
	xt := noised([]float64{x0}, []float64{eps}, abT)
	alpha := abT / abPrev
	mean := (math.Sqrt(abPrev)*(1-alpha)*x0 + math.Sqrt(alpha)*(1-abPrev)*xt[0]) / (1 - abT)
	sigma := math.Sqrt((1 - abPrev) / (1 - abT) * (1 - alpha))
	got, err := ddimStep(xt, []float64{eps}, []float64{0}, abT, abPrev, sigma)
	require.NoError(t, err)
	require.InDelta(t, mean, got[0], 1e-14)

	require.True(t, math.IsNaN(math.Sqrt(abT-1)))
	printed := math.Sqrt(abPrev)*x0 + math.Sqrt(1-abPrev*sigma*sigma)*eps
	require.Greater(t, math.Abs(printed-mean), 0.1)
}
