package weights

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// attentionWeights scores every key against a query and takes the softmax of the
// scores of each query by itself, less the largest of them. With n queries, m keys
// and d numbers in each: O(nmd) time, O(1) space beside the answer.
func attentionWeights(q, k [][]float64) ([][]float64, error) {
	if err := check(q, k); err != nil {
		return nil, err
	}
	root := math.Sqrt(float64(len(q[0])))
	weights := make([][]float64, len(q))
	for i, query := range q {
		row := make([]float64, len(k))
		top := math.Inf(-1)
		for j, key := range k {
			row[j] = dot(query, key) / root
			top = max(top, row[j])
		}
		sum := 0.0
		for j, score := range row {
			row[j] = math.Exp(score - top)
			sum += row[j]
		}
		for j := range row {
			row[j] /= sum
		}
		weights[i] = row
	}
	return weights, nil
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// check says why there are no weights of q and k, or nil.
func check(q, k [][]float64) error {
	if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
		return errors.New("no queries, no keys, or nothing in them")
	}
	for _, m := range [][][]float64{q, k} {
		for i, row := range m {
			if len(row) != len(q[0]) {
				return fmt.Errorf("row %d has %d numbers, want %d", i, len(row), len(q[0]))
			}
		}
	}
	return nil
}

// attentionWeightsOnline scales the queries, and goes over the keys once for
// largest score and sum: when a score passes the largest so far, the sum is brought
// down to it. Attention that never holds a row of scores works like this. O(nmd)
// time, O(d) space beside the answer.
func attentionWeightsOnline(q, k [][]float64) ([][]float64, error) {
	if err := check(q, k); err != nil {
		return nil, err
	}
	scaled := make([]float64, len(q[0]))
	weights := make([][]float64, len(q))
	for i, query := range q {
		for c, v := range query {
			scaled[c] = v / math.Sqrt(float64(len(query)))
		}
		row := make([]float64, len(k))
		top, sum := math.Inf(-1), 0.0
		for j, key := range k {
			row[j] = dot(scaled, key)
			if row[j] > top {
				sum *= math.Exp(top - row[j])
				top = row[j]
			}
			sum += math.Exp(row[j] - top)
		}
		for j, score := range row {
			row[j] = math.Exp(score-top) / sum
		}
		weights[i] = row
	}
	return weights, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "row by row", Func: attentionWeights, Time: "O(nmd)", Space: "O(1)"},
	{Name: "online", Func: attentionWeightsOnline, Time: "O(nmd)", Space: "O(d)"},
}
