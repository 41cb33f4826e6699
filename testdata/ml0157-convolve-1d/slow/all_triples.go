package convolve

// Looks through all pairs for every place: O(mn(m+n)).
func convolve(f, g []float64) []float64 {
	m, n := len(f), len(g)
	if m == 0 || n == 0 {
		return nil
	}
	out := make([]float64, m+n-1)
	for k := range out {
		for i, a := range f {
			for j, b := range g {
				if i+j == k {
					out[k] += a * b
				}
			}
		}
	}
	return out
}
