package patchify

import "errors"

// Fills up the last patches with zeros.
func patchify(x Tensor, p int) ([][]float64, error) {
	if len(x.Shape) != 3 || p < 1 {
		return nil, errors.New("bad arguments")
	}
	c, h, w := x.Shape[0], x.Shape[1], x.Shape[2]
	var rows [][]float64
	for i := 0; i < h; i += p {
		for j := 0; j < w; j += p {
			var row []float64
			for k := range c {
				for u := range p {
					for v := range p {
						if i+u < h && j+v < w {
							row = append(row, x.At(k, i+u, j+v))
						} else {
							row = append(row, 0)
						}
					}
				}
			}
			rows = append(rows, row)
		}
	}
	return rows, nil
}
