package convolve

import (
	"math"
	"math/cmplx"

	"drill/judge"
)

// convolve multiplies each element of f with each of g, and adds the product to
// the place where their indices add up to. O(mn) time for m and n elements, O(1)
// space beside the answer.
func convolve(f, g []float64) []float64 {
	if len(f) == 0 || len(g) == 0 {
		return nil
	}
	out := make([]float64, len(f)+len(g)-1)
	for i, a := range f {
		for j, b := range g {
			out[i+j] += a * b
		}
	}
	return out
}

// convolveFFT takes f and g for the coefficients of polynomials, evaluates both
// at the k-th roots of unity, multiplies the values, and finds the coefficients
// of the product by the transform backwards (Cooley and Tukey 1965). The rounding
// errors are as large as those of the largest products, for small answers too.
// O((m+n) log (m+n)) time, O(m+n) space.
func convolveFFT(f, g []float64) []float64 {
	if len(f) == 0 || len(g) == 0 {
		return nil
	}
	places := len(f) + len(g) - 1
	k := 1
	for k < places { // with fewer roots the end of the answer would fall on its beginning
		k *= 2
	}
	a, b := make([]complex128, k), make([]complex128, k)
	for i, v := range f {
		a[i] = complex(v, 0)
	}
	for i, v := range g {
		b[i] = complex(v, 0)
	}
	a, b = transform(a, -1), transform(b, -1)
	for i := range a {
		a[i] *= b[i]
	}
	out := make([]float64, places)
	for i, v := range transform(a, 1)[:places] {
		out[i] = real(v) / float64(k)
	}
	return out
}

// transform returns the sums of a[j] e^(±2 pi i j t/k) for t = 0 … k-1, where k,
// the length of a, is a power of two: from the sums over even and over odd j.
func transform(a []complex128, sign float64) []complex128 {
	k := len(a)
	if k == 1 {
		return a
	}
	even, odd := make([]complex128, k/2), make([]complex128, k/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = transform(even, sign), transform(odd, sign)
	out := make([]complex128, k)
	for t := range even {
		turned := cmplx.Rect(1, sign*2*math.Pi*float64(t)/float64(k)) * odd[t]
		out[t], out[t+k/2] = even[t]+turned, even[t]-turned
	}
	return out
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "all pairs", Func: convolve, Time: "O(mn)", Space: "O(1)"},
	{Name: "fast Fourier transform", Func: convolveFFT, Time: "O((m+n) log (m+n))", Space: "O(m+n)"},
}
