package main

import (
	"errors"
	"fmt"

	"drill/ds/tensor"
)

type Tensor = tensor.Tensor

// Splits two axes and puts those of the patches in front.
func patchify(x Tensor, p int) ([][]float64, error) {
	if x.Rank() != 3 || p < 1 || x.Shape[1]%p+x.Shape[2]%p > 0 {
		return nil, errors.New("cannot be cut")
	}
	size := x.Shape[0] * p * p
	view, err := x.Reshape(x.Shape[0], x.Shape[1]/p, p, x.Shape[2]/p, p)
	if err != nil {
		return nil, err
	}
	if view, err = view.Permute(1, 3, 0, 2, 4); err != nil {
		return nil, err
	}
	var rows [][]float64
	for flat := view.Values(); len(flat) > 0; flat = flat[size:] {
		rows = append(rows, flat[:size])
	}
	return rows, nil
}

func main() { fmt.Println(patchify(tensor.New(1, 2, 2), 1)) }
