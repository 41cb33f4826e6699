package block

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// transformerBlock lets the tokens attend to each other, and then treats every
// token by itself: what is new is added to what was there, and the sum normalised,
// twice. With n tokens of d numbers and f hidden units:
// O(n^2 d + n d^2 + ndf) time, O(nd + f) space.
func transformerBlock(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
	if err := check(x, p, mask); err != nil {
		return nil, err
	}
	out := attention(x, p.Attn, mask)
	hidden := make([]float64, len(p.FF1.W))
	for i, row := range out {
		for c := range row {
			row[c] += x[i][c]
		}
		normalize(row, p.G1, p.B1, p.Eps)
		for u, w := range p.FF1.W {
			hidden[u] = max(0, dot(w, row)+p.FF1.B[u])
		}
		for c, w := range p.FF2.W {
			row[c] += dot(w, hidden) + p.FF2.B[c]
		}
		normalize(row, p.G2, p.B2, p.Eps)
	}
	return out, nil
}

// normalize shifts and scales the numbers of one token to mean 0 and variance 1
// (that of all numbers, divided by their count), then by gain and offset.
func normalize(row, gain, offset []float64, eps float64) {
	mean, variance := 0.0, 0.0
	for _, v := range row {
		mean += v / float64(len(row))
	}
	for _, v := range row {
		variance += (v - mean) * (v - mean) / float64(len(row))
	}
	root := math.Sqrt(variance + eps)
	for c, v := range row {
		row[c] = (v-mean)/root*gain[c] + offset[c]
	}
}

// attention is multi-head self-attention: a head is a run of columns.
func attention(x [][]float64, p MHA, mask [][]bool) [][]float64 {
	d := len(x[0])
	width := d / p.Heads
	q, k, v := times(x, p.WQ), times(x, p.WK), times(x, p.WV)
	joined := make([][]float64, len(x))
	weights := make([]float64, len(x))
	for i := range joined {
		joined[i] = make([]float64, d)
		for from := 0; from < d; from += width {
			query, out := q[i][from:from+width], joined[i][from:from+width]
			for j := range weights {
				weights[j] = dot(query, k[j][from:]) / math.Sqrt(float64(width))
				if len(mask) > 0 && !mask[i][j] {
					weights[j] = math.Inf(-1)
				}
			}
			top, sum := slices.Max(weights), 0.0
			for j, score := range weights {
				w := math.Exp(score - top)
				sum += w
				for c := range out {
					out[c] += w * v[j][from+c]
				}
			}
			for c := range out {
				out[c] /= sum
			}
		}
	}
	return times(joined, p.WO)
}

// dot adds up the products of a with the first numbers of b.
func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// times returns the product of two matrices.
func times(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i, row := range a {
		c[i] = make([]float64, len(b[0]))
		for l, v := range row {
			for j, w := range b[l] {
				c[i][j] += v * w
			}
		}
	}
	return c
}

// check says what does not fit, or nil.
func check(x [][]float64, p Block, mask [][]bool) error {
	if len(x) == 0 || len(x[0]) == 0 || len(p.FF1.W) == 0 {
		return errors.New("no tokens, nothing in them, or no hidden units")
	}
	n, d, f := len(x), len(x[0]), len(p.FF1.W)
	if p.Attn.Heads < 1 || d%p.Attn.Heads != 0 {
		return fmt.Errorf("%d heads for %d columns", p.Attn.Heads, d)
	}
	if p.Eps < 0 {
		return fmt.Errorf("eps is %v", p.Eps)
	}
	shapes := []struct {
		matrix     [][]float64
		rows, cols int
	}{
		{x, n, d}, {p.Attn.WQ, d, d}, {p.Attn.WK, d, d}, {p.Attn.WV, d, d}, {p.Attn.WO, d, d},
		{p.FF1.W, f, d}, {[][]float64{p.FF1.B}, 1, f}, {p.FF2.W, d, f}, {[][]float64{p.FF2.B, p.G1, p.B1, p.G2, p.B2}, 5, d},
	}
	for _, s := range shapes {
		if len(s.matrix) != s.rows {
			return fmt.Errorf("a matrix of %d rows, want %d", len(s.matrix), s.rows)
		}
		for _, row := range s.matrix {
			if len(row) != s.cols {
				return fmt.Errorf("a row of %d numbers, want %d", len(row), s.cols)
			}
		}
	}
	if len(mask) != 0 && len(mask) != n {
		return fmt.Errorf("a mask of %d rows for %d tokens", len(mask), n)
	}
	for i, row := range mask {
		if len(row) != n {
			return fmt.Errorf("token %d: a mask of %d for %d tokens", i, len(row), n)
		}
	}
	return nil
}

// transformerBlockStream finishes one token after the other. Of attention it keeps
// the largest score, the sum and the mixed values so far; of a hidden unit only what
// it adds to the answer; and mean and variance come from one pass (Welford 1962).
// O(n^2 d + n d^2 + ndf) time, O(nd) space.
func transformerBlockStream(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
	if err := check(x, p, mask); err != nil {
		return nil, err
	}
	d := len(x[0])
	width := d / p.Attn.Heads
	q, k, v := times(x, p.Attn.WQ), times(x, p.Attn.WK), times(x, p.Attn.WV)
	out := make([][]float64, len(x))
	for i, query := range q {
		mixed := make([]float64, d)
		for from := 0; from < d; from += width {
			top, sum := math.Inf(-1), 0.0
			for j := range x {
				if len(mask) > 0 && !mask[i][j] {
					continue
				}
				score := dot(query[from:from+width], k[j][from:]) / math.Sqrt(float64(width))
				higher := max(top, score)
				old, fresh := math.Exp(top-higher), math.Exp(score-higher)
				for c := from; c < from+width; c++ {
					mixed[c] = old*mixed[c] + fresh*v[j][c]
				}
				top, sum = higher, old*sum+fresh
			}
			for c := from; c < from+width; c++ {
				mixed[c] /= sum
			}
		}
		row := times([][]float64{mixed}, p.Attn.WO)[0]
		for c := range row {
			row[c] += x[i][c]
		}
		welford(row, p.G1, p.B1, p.Eps)
		next := slices.Clone(row)
		for u, w := range p.FF1.W {
			if h := dot(w, row) + p.FF1.B[u]; h > 0 {
				for c := range next {
					next[c] += h * p.FF2.W[c][u]
				}
			}
		}
		for c := range next {
			next[c] += p.FF2.B[c]
		}
		welford(next, p.G2, p.B2, p.Eps)
		out[i] = next
	}
	return out, nil
}

func welford(row, gain, offset []float64, eps float64) {
	mean, squares := 0.0, 0.0
	for c, v := range row {
		gap := v - mean
		mean += gap / float64(c+1)
		squares += gap * (v - mean)
	}
	scale := 1 / math.Sqrt(squares/float64(len(row))+eps)
	for c, v := range row {
		row[c] = (v-mean)*(scale*gain[c]) + offset[c]
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "layer by layer", Func: transformerBlock, Time: "O(n^2 d + n d^2 + ndf)", Space: "O(nd + f)"},
	{Name: "token by token", Func: transformerBlockStream, Time: "O(n^2 d + n d^2 + ndf)", Space: "O(nd)"},
}
