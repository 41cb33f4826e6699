package patchify

import "errors"

// Gives every channel of a patch a row of its own.
func patchify(x Tensor, p int) ([][]float64, error) {
	if len(x.Shape) != 3 || p < 1 {
		return nil, errors.New("bad arguments")
	}
	c, h, w := x.Shape[0], x.Shape[1], x.Shape[2]
	if h%p != 0 || w%p != 0 {
		return nil, errors.New("does not divide")
	}
	var rows [][]float64
	for i := 0; i < h; i += p {
		for j := 0; j < w; j += p {
			for k := range c {
				var row []float64
				for u := range p {
					for v := range p {
						row = append(row, x.At(k, i+u, j+v))
					}
				}
				rows = append(rows, row)
			}
		}
	}
	return rows, nil
}
