package growth

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFormula(t *testing.T) {
	letters := map[string]float64{"n": 8, "m": 4, "k": 2, "h": 3, "V": 10, "E": 20, "T": 6, "S": 5, "f": 2, "p": 3}
	for text, want := range map[string]float64{
		"O(1)": 1, "O(n)": 8, "O(2n)": 16, "O(m+n)": 12, "O(m + n)": 12, "O(mn)": 32, "O(m*n)": 32, "O(m·n)": 32,
		"O(n^2)": 64, "O(n²)": 64, "O(n³)": 512, "O(n log n)": 24, "O(n*log(n))": 24, "O(n log k)": 8,
		"O(log n)": 3, "O(log^2 n)": 9, "O(log² n)": 9, "O(log(mn))": 5, "O(log min(m, n))": 2, "O(min(m,n))": 4, "O(max(m, n) k)": 16,
		"O(V+E)": 30, "O(E log V)": 20 * math.Log2(10), "O(T S^2)": 150, "O(nfpk)": 96, "O(n*2^n)": 8 * 256, "O(2^h)": 8,
		"O(n!)": 40320, "O(n * n!)": 8 * 40320, "O(n/k)": 4, "O((m+n)/k)": 6, "O(sqrt n)": math.Sqrt(8), "O(√n)": math.Sqrt(8),
		"O(n(m+k))": 48, "O(n + 26)": 34, "O(n α(n))": 8, "O(h) on a balanced tree": 3, "O(n - 1)": 7, "O(2^(h+1))": 16,
		"O(k^n)": 256, "O(k*C(n,k))": 56, "O(n^(h/3))": 8, "O(1), amortised": 1, "O(n log n log k)": 24,
	} {
		f, err := Parse(text)
		require.NoError(t, err, text)
		got, err := f.At(letters)
		require.NoError(t, err, text)
		require.InDelta(t, want, got, 1e-6*want, text)
	}
	f, err := Parse("O(T S^2)")
	require.NoError(t, err)
	require.Equal(t, []string{"S", "T"}, f.Letters())
	_, err = f.At(map[string]float64{"T": 1})
	require.EqualError(t, err, "nothing says what S is in O(T S^2)")
	for _, text := range []string{"", "n", "linear", "O(n", "O()", "O(n+)", "O(n))", "O(n^)", "O(min n)", "O(n ? k)", "O(n,k)"} {
		_, err := Parse(text)
		require.Error(t, err, text)
	}
}

func TestExact(t *testing.T) {
	var sizes []float64
	for n := 16.0; n <= 1<<16; n *= 2 {
		sizes = append(sizes, n)
	}
	for want, f := range map[string]func(n float64) float64{
		"O(1)": func(float64) float64 { return 7 }, "O(log n)": math.Log2, "O(n)": func(n float64) float64 { return 3*n + 40 },
		"O(n log n)": func(n float64) float64 { return n*math.Log2(n) + 5 }, "O(n²)": func(n float64) float64 { return n * n / 2 },
		"O(n³)": func(n float64) float64 { return n*n*n + n }, "O(log n) to O(n)": math.Sqrt,
		"O(n log n) to O(n²)": func(n float64) float64 { return math.Pow(n, 1.58) },
		"O(n²) to O(n³)":      func(n float64) float64 { return n * n * math.Log2(n) },
		"O(n³) to O(2^n)":     func(n float64) float64 { return n * n * n * n },
	} {
		var values []float64
		for _, n := range sizes {
			values = append(values, f(n))
		}
		require.Equal(t, want, Exact(sizes, values).String())
	}
	small := []float64{2, 3, 4, 6, 8, 10, 12, 14, 16, 18}
	for _, f := range []func(n float64) float64{
		func(n float64) float64 { return math.Pow(2, n) }, func(n float64) float64 { return n * math.Pow(2, n) },
		func(n float64) float64 { return math.Gamma(n + 1) }, func(n float64) float64 { return math.Pow(n, n) },
		func(n float64) float64 { return math.Pow(1.6, n) },
	} {
		var values []float64
		for _, n := range small {
			values = append(values, f(n))
		}
		require.Equal(t, "O(2^n)", Exact(small, values).String())
	}
	require.False(t, Exact([]float64{1, 2}, []float64{1, 2}).Known())
	require.False(t, Exact(small, make([]float64, len(small))).Known())
}

// A name that would not be worth its ink is not given.
func TestCannotTell(t *testing.T) {
	at := func(n, v float64) Point { return Point{n, []float64{v, v, v}} }
	few := []Point{at(1, 1), at(2, 2), at(4, 4), at(8, 8)}
	require.Equal(t, "4 sizes are too few", Fit(few, 0).Unknown)
	near := []Point{at(100, 1), at(120, 2), at(140, 4), at(160, 8), at(180, 9), at(200, 10)}
	require.Equal(t, "sizes 100 to 200 lie too close together", Fit(near, 0).Unknown)
	var stops []Point // as a family does that never grows beyond some size
	for n := 1.0; n <= 1<<16; n *= 2 {
		stops = append(stops, at(n, min(n, 300)))
	}
	require.Equal(t, "the cost grows at first and then no more", Fit(stops, 0).Unknown)
	require.Equal(t, "cannot tell", Fit(stops, 0).String())
	require.True(t, Fit(stops, 0).Holds(Name{Low: Quadratic, High: Quadratic}), "who cannot tell is not wrong")
	require.Equal(t, "O(1)", Fit(stops, 400).String(), "what is below the floor does not count")
}

func TestNames(t *testing.T) {
	linear, either, quadratic := Name{Low: Linear, High: Linear}, Name{Low: Linear, High: Linearithmic}, Name{Low: Quadratic, High: Quadratic}
	require.Equal(t, "O(n) to O(n log n)", either.String())
	require.True(t, either.Holds(linear))
	require.False(t, either.Holds(quadratic))
	require.True(t, quadratic.Above(either))
	require.False(t, either.Above(linear))
}
