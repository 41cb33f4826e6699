package problems

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The learning notes err in places. Where a problem is about one, a test beside
// that problem computes what is printed and what is right; the tests below hold
// the others.

// Erratum 1.3: the notes go by way of the MAP estimate to the prediction. It
// needs the whole posterior: after three heads of a coin of which nothing was
// known, the next is heads with probability 4/5, where the estimate says 1.
func TestErratumPredictionByTheEstimate(t *testing.T) {
	const steps = 100000
	evidence, heads, best, estimate := 0.0, 0.0, 0.0, 0.0
	for i := range steps {
		theta := (float64(i) + 0.5) / steps
		posterior := math.Pow(theta, 3) // of three heads, times a constant
		evidence += posterior
		heads += posterior * theta
		if posterior > best {
			best, estimate = posterior, theta
		}
	}
	require.InDelta(t, 0.8, heads/evidence, 1e-6)
	require.Greater(t, estimate-heads/evidence, 0.19)
}

// Erratum 1.7: the notes integrate over z in a Gaussian mixture. There z is one of
// K components, and what bounds the likelihood from below is a sum over them: with
// their entropy it touches it where the responsibilities are the posterior's.
func TestErratumSumOverComponents(t *testing.T) {
	weights, means, x := []float64{0.3, 0.7}, []float64{-1, 2}, 0.4
	joint := make([]float64, 2)
	for k := range joint {
		joint[k] = weights[k] * math.Exp(-(x-means[k])*(x-means[k])/2) / math.Sqrt(2*math.Pi)
	}
	evidence := joint[0] + joint[1]
	bound := func(r float64) float64 {
		return r*(math.Log(joint[0])-math.Log(r)) + (1-r)*(math.Log(joint[1])-math.Log(1-r))
	}
	require.InDelta(t, math.Log(evidence), bound(joint[0]/evidence), 1e-12)
	require.Less(t, bound(0.5), math.Log(evidence)-0.01)
}

// Erratum 3.1.2: the notes print (w', b) for the weights of the affine function
// made linear. It is w' = (w, b), beside x' = (x, 1).
func TestErratumAugmentedWeights(t *testing.T) {
	x, w, b := []float64{2, -3}, []float64{5, 7}, 11.0
	dot := func(a, b []float64) (sum float64) {
		for i := range a {
			sum += a[i] * b[i]
		}
		return sum
	}
	require.Equal(t, dot(x, w)+b, dot(append(slices.Clone(x), 1), append(slices.Clone(w), b)))
	require.NotEqual(t, dot(x, w)+b, dot(append(slices.Clone(x), 1), append([]float64{b}, w...)))
}

// Erratum 3.1.5c: the notes say that momentum includes a regularization term. It
// ends in the same minimum as without, which a penalty moves.
func TestErratumMomentumDoesNotRegularize(t *testing.T) {
	descend := func(momentum, penalty float64) float64 {
		w, step := 0.0, 0.0
		for range 5000 {
			step = momentum*step - 0.01*(2*(w-3)+2*penalty*w) // of (w-3)^2 + penalty w^2
			w += step
		}
		return w
	}
	require.InDelta(t, 3, descend(0, 0), 1e-9)
	require.InDelta(t, 3, descend(0.9, 0), 1e-9)
	require.InDelta(t, 2, descend(0.9, 0.5), 1e-9)
}

// Erratum 3.1.5c: nor is there a logarithm to add a constant in. The absolute
// value is smoothed under a root, which leaves a slope at 0 and no kink.
func TestErratumSmoothAbsoluteValue(t *testing.T) {
	const d, h = 0.1, 1e-6
	smooth := func(r float64) float64 { return math.Sqrt(r*r + d*d) }
	slope := func(f func(float64) float64, r float64) float64 { return (f(r+h) - f(r-h)) / (2 * h) }
	require.InDelta(t, 0, slope(smooth, 0), 1e-9)
	require.InDelta(t, 1, slope(smooth, 100), 1e-5)
	require.InDelta(t, 2, (math.Abs(h)-0)/h-(0-math.Abs(-h))/h, 1e-12) // the kink that it has not
}

// Erratum 3.1.7: the notes let the logarithm of a price follow a geometric
// Brownian motion. The price does; its logarithm is normal, of mean mu, and then
// e^mu is the median of the price, its mean e^(mu + s^2/2).
func TestErratumMeanOfTheExponential(t *testing.T) {
	const mu, s, steps = 0.1, 0.3, 20000
	mean, below := 0.0, 0.0
	for i := range steps {
		z := -10 + 20*(float64(i)+0.5)/steps
		density := math.Exp(-z*z/2) / math.Sqrt(2*math.Pi) * 20 / steps
		price := math.Exp(mu + s*z)
		mean += density * price
		if price < math.Exp(mu) {
			below += density
		}
	}
	require.InDelta(t, 0.5, below, 1e-9)
	require.InDelta(t, math.Exp(mu+s*s/2), mean, 1e-9)
	require.Greater(t, mean-math.Exp(mu), 0.05)
}

// Erratum 3.1.8b: what the notes call the negative log-likelihood of a Poisson
// lacks log y!, which does not move the minimum, but is 3.178 at y = 4.
func TestErratumPoissonLacksTheFactorial(t *testing.T) {
	for _, lambda := range []float64{0.5, 3, 20} {
		probability := math.Pow(lambda, 4) * math.Exp(-lambda) / 24
		printed := lambda - 4*math.Log(lambda)
		require.InDelta(t, 3.178, -math.Log(probability)-printed, 1e-3)
	}
}

// Erratum 4.1.5b: RealSoftMax(a, b) > max(a, b) holds of numbers, not of float64,
// where the gap log(1 + e^-|a-b|), of log 2 at most, is lost beside 50.
func TestErratumStrictlyAboveTheMaximum(t *testing.T) {
	realSoftMax := func(a, b float64) float64 { return max(a, b) + math.Log1p(math.Exp(-math.Abs(a-b))) }
	require.False(t, realSoftMax(50, 0) > 50)
	require.True(t, realSoftMax(30, 0) > 30)
	require.InDelta(t, math.Ln2, realSoftMax(7, 7)-7, 1e-12)
}

// Erratum 4.2: the notes have (p+m-1)/m for the ceiling of p/m. Integers are
// divided towards zero and wrap: it takes p >= 0, m > 0 and a sum that fits.
func TestErratumCeilingOfAQuotient(t *testing.T) {
	printed := func(p, m int64) int64 { return (p + m - 1) / m }
	for p := int64(0); p < 20; p++ {
		require.Equal(t, int64(math.Ceil(float64(p)/4)), printed(p, 4))
	}
	require.Equal(t, -1, int(math.Ceil(-5.0/4)))
	require.Zero(t, printed(-5, 4))
	require.Negative(t, printed(math.MaxInt64, 2))
}

// Erratum 4.2: the notes say that a recursive DFS is an iterative BFS with a
// stack. With a stack it is the DFS; a BFS has a queue and another order.
func TestErratumStackIsDepthFirst(t *testing.T) {
	children := map[int][]int{1: {2, 3}, 2: {4, 5}}
	var recursive []int
	var dfs func(n int)
	dfs = func(n int) {
		recursive = append(recursive, n)
		for _, c := range children[n] {
			dfs(c)
		}
	}
	dfs(1)
	iterative := func(stack bool) (order []int) {
		for open := []int{1}; len(open) > 0; {
			var n int
			if stack {
				n, open = open[len(open)-1], open[:len(open)-1]
				for _, c := range slices.Backward(children[n]) {
					open = append(open, c)
				}
			} else {
				n, open = open[0], append(open[1:], children[open[0]]...)
			}
			order = append(order, n)
		}
		return order
	}
	require.Equal(t, recursive, iterative(true))
	require.NotEqual(t, recursive, iterative(false))
}

// Erratum 4.5.4: the table shows exp(max+1) = 89 for int8, as if nothing
// overflowed. It is 345, wrapped; exp of an integer fits int8 up to 4.
func TestErratumInt8Wraps(t *testing.T) {
	largest := math.Log(127) // 4.84 in the table
	require.InDelta(t, 345.2, math.Exp(largest+1), 0.05)
	require.Equal(t, int8(89), int8(uint8(int(math.Exp(largest+1))%256)))
	require.Less(t, math.Exp(4), 127.0)
	require.Greater(t, math.Exp(5), 127.0)
}

// Erratum 10.3u: a transposed convolution is said to fill gaps with zeros. The
// gaps are of stride-1 zeros: with stride 1 there is none, and it is a plain
// convolution of the padded input with the kernel turned round.
func TestErratumZerosOnlyBetweenStrides(t *testing.T) {
	x, k := []float64{1, 2, 5}, []float64{1, 10, 100}
	scatter := func(stride int) []float64 { // each entry adds the kernel, a stride further
		out := make([]float64, (len(x)-1)*stride+len(k))
		for i, v := range x {
			for j, w := range k {
				out[i*stride+j] += v * w
			}
		}
		return out
	}
	gather := func(stride int) []float64 { // over zeros between the entries and around them
		wide := make([]float64, 2*(len(k)-1)+(len(x)-1)*stride+1)
		for i, v := range x {
			wide[len(k)-1+i*stride] = v
		}
		out := make([]float64, len(wide)-len(k)+1)
		for i := range out {
			for j := range k {
				out[i] += wide[i+j] * k[len(k)-1-j]
			}
		}
		return out
	}
	for stride := 1; stride <= 3; stride++ {
		require.Equal(t, scatter(stride), gather(stride))
		require.Len(t, scatter(stride), 2*stride+3)
	}
}

// Erratum 10.3n: the notes call noise on the labels label smoothing. Smoothing is
// fixed and stays within 0 to 1; a label of 1.1 leaves the loss without a bound.
func TestErratumNoisyLabelsHaveNoBound(t *testing.T) {
	loss := func(y, p float64) float64 { return -(y*math.Log(p) + (1-y)*math.Log1p(-p)) }
	for i, p := range []float64{0.9, 0.999, 1 - 1e-9} {
		want := []float64{-0.11, -0.69, -2.07}[i]
		require.InDelta(t, want, loss(1.1, p), 0.01)
		require.Greater(t, loss(0.9, p), loss(0.9, 0.9)-1e-12, "a smoothed label is best met by itself")
	}
}

// Erratum 10.7v: the notes print Var(X+Y) = Var(X) Var(Y). Of independent X and Y it is
// the sum, which alone makes the variance of a noised image 1.
func TestErratumVarianceOfASum(t *testing.T) {
	x, y := []float64{0, 0, 3}, []float64{-1, 1}
	var sums []float64
	for _, a := range x {
		for _, b := range y {
			sums = append(sums, a+b)
		}
	}
	require.InDelta(t, variance(x)+variance(y), variance(sums), 1e-12)
	require.Greater(t, variance(sums)-variance(x)*variance(y), 0.5)
}

// Erratum 10.7v: nor does unit variance make the last image normal. One of two
// values, half noise, has the variance of a normal and a smaller fourth moment;
// what makes it normal is that nothing of the image is left.
func TestErratumUnitVarianceIsNotNormal(t *testing.T) {
	fourth := func(alphaBar float64) float64 { // of sqrt(alphaBar) (±1) + sqrt(1-alphaBar) normal
		return alphaBar*alphaBar + 6*alphaBar*(1-alphaBar) + 3*(1-alphaBar)*(1-alphaBar)
	}
	require.InDelta(t, 2.5, fourth(0.5), 1e-12)
	require.InDelta(t, 3, fourth(1e-6), 1e-5, "that of a normal")
}

func variance(values []float64) float64 {
	mean, sum := 0.0, 0.0
	for _, v := range values {
		mean += v / float64(len(values))
	}
	for _, v := range values {
		sum += (v - mean) * (v - mean)
	}
	return sum / float64(len(values))
}

// Erratum 10.7a: the notes write alpha = 1 - beta_t, and hats for bars. What is left
// of the image after t steps is the root of the product of all alpha_i.
func TestErratumAlphaBarIsAProduct(t *testing.T) {
	left, alphaBar, alpha := 1.0, 1.0, 0.0
	for _, beta := range []float64{0.1, 0.2, 0.4} {
		alpha = 1 - beta
		left *= math.Sqrt(alpha)
		alphaBar *= alpha
	}
	require.InDelta(t, left, math.Sqrt(alphaBar), 1e-12)
	require.Greater(t, math.Sqrt(alpha)-left, 0.1)
}

// Erratum 10.7code: the offset cosine schedule of the notes returns nothing. With
// both rates returned, its squares add up to 1, from a signal of 0.95 to one of 0.02.
func TestErratumOffsetCosineReturnsRates(t *testing.T) {
	schedule := func(time float64) (noise, signal float64) {
		angle := math.Acos(0.95) + time*(math.Acos(0.02)-math.Acos(0.95))
		return math.Sin(angle), math.Cos(angle)
	}
	for time, want := range map[float64]float64{0: 0.95, 1: 0.02} {
		noise, signal := schedule(time)
		require.InDelta(t, want, signal, 1e-12)
		require.InDelta(t, 1, noise*noise+signal*signal, 1e-12)
	}
}
