package convolve

// Halves both polynomials and multiplies three times instead of four (Karatsuba).
func convolve(f, g []float64) []float64 {
	if len(f) == 0 || len(g) == 0 {
		return nil
	}
	k := 1
	for k < max(len(f), len(g)) {
		k *= 2
	}
	return product(extend(f, k), extend(g, k))[:len(f)+len(g)-1]
}

func extend(f []float64, k int) []float64 {
	return append(append([]float64{}, f...), make([]float64, k-len(f))...)
}

func product(f, g []float64) []float64 {
	k := len(f)
	out := make([]float64, 2*k)
	if k <= 16 {
		for j := k - 1; j >= 0; j-- {
			for i := range f {
				out[i+j] += f[i] * g[j]
			}
		}
		return out
	}
	h := k / 2
	sum := func(a []float64) []float64 {
		s := make([]float64, h)
		for i := range s {
			s[i] = a[i] + a[h+i]
		}
		return s
	}
	low, high, both := product(f[:h], g[:h]), product(f[h:], g[h:]), product(sum(f), sum(g))
	for i := range low {
		out[i] += low[i]
		out[k+i] += high[i]
		out[h+i] += both[i] - low[i] - high[i]
	}
	return out
}
