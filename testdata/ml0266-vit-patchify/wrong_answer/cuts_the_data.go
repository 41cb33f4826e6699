package patchify

import "errors"

// Cuts the numbers as they lie in memory into runs.
func patchify(x Tensor, p int) ([][]float64, error) {
	if len(x.Shape) != 3 || p < 1 {
		return nil, errors.New("bad arguments")
	}
	c, h, w := x.Shape[0], x.Shape[1], x.Shape[2]
	if h%p != 0 || w%p != 0 {
		return nil, errors.New("does not divide")
	}
	var rows [][]float64
	for i := 0; i < len(x.Data); i += c * p * p {
		rows = append(rows, x.Data[i:i+c*p*p])
	}
	return rows, nil
}
