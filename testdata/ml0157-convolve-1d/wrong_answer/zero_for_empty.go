package convolve

// Answers an empty sequence with a single zero.
func convolve(f, g []float64) []float64 {
	m, n := len(f), len(g)
	if m == 0 || n == 0 {
		return []float64{0}
	}
	out := make([]float64, m+n-1)
	for k := range out {
		for i := max(0, k-n+1); i <= min(k, m-1); i++ {
			out[k] += f[i] * g[k-i]
		}
	}
	return out
}
