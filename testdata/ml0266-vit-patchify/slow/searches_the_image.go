package patchify

import "errors"

// Goes through the whole image for every patch.
func patchify(x Tensor, p int) ([][]float64, error) {
	if len(x.Shape) != 3 || p < 1 {
		return nil, errors.New("bad arguments")
	}
	h, w := x.Shape[1], x.Shape[2]
	if h%p != 0 || w%p != 0 {
		return nil, errors.New("does not divide")
	}
	var rows [][]float64
	for i := 0; i < h; i += p {
		for j := 0; j < w; j += p {
			var row []float64
			for at, v := range x.All() {
				if at[1]/p == i/p && at[2]/p == j/p {
					row = append(row, v)
				}
			}
			rows = append(rows, row)
		}
	}
	return rows, nil
}
