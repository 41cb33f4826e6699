package convolve

// Multiplies whole numbers only.
func convolve(f, g []float64) []float64 {
	m, n := len(f), len(g)
	if m == 0 || n == 0 {
		return nil
	}
	out := make([]float64, m+n-1)
	for k := range out {
		for i := max(0, k-n+1); i <= min(k, m-1); i++ {
			out[k] += float64(int(f[i]) * int(g[k-i]))
		}
	}
	return out
}
