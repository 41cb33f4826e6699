package main

import (
	"fmt"
	"math"
	"sort"
)

// Works in place, sums the smallest exponentials first, and multiplies by the
// reciprocal of the sum.
func softmax(z []float64) ([]float64, error) {
	order := append([]float64(nil), z...)
	sort.Float64s(order) // NaN comes first
	if len(z) == 0 || math.IsNaN(order[0]) {
		return nil, fmt.Errorf("no softmax of %v", z)
	}
	top := order[len(order)-1]
	if top > math.MaxFloat64 || top < -math.MaxFloat64 {
		return nil, fmt.Errorf("no softmax of %v", z)
	}
	var sum float64
	for _, v := range order {
		sum += math.Exp(v - top)
	}
	for i, v := range z {
		z[i] = math.Exp(v-top) * (1 / sum)
	}
	return z, nil
}

func main() { fmt.Println(softmax([]float64{1, 2, 3})) }
