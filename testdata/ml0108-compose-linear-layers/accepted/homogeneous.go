package composelinear

import "errors"

// Writes each layer as one matrix that also maps a constant 1, halves the stack
// and multiplies the two halves.
func compose(layers []Dense) (Dense, error) {
	if len(layers) == 0 {
		return Dense{}, errors.New("no layer")
	}
	matrices := make([][][]float64, len(layers))
	for l, layer := range layers {
		if len(layer.W) == 0 || len(layer.B) != len(layer.W) || len(layer.W[0]) == 0 {
			return Dense{}, errors.New("sizes")
		}
		for i, row := range layer.W {
			if len(row) != len(layer.W[0]) || l > 0 && len(row) != len(layers[l-1].W) {
				return Dense{}, errors.New("widths")
			}
			matrices[l] = append(matrices[l], append(append([]float64{}, row...), layer.B[i]))
		}
		one := make([]float64, len(layer.W[0])+1)
		one[len(one)-1] = 1
		matrices[l] = append(matrices[l], one)
	}
	all := times(matrices)
	var out Dense
	for _, row := range all[:len(all)-1] {
		out.W = append(out.W, row[:len(row)-1])
		out.B = append(out.B, row[len(row)-1])
	}
	return out, nil
}

func times(matrices [][][]float64) [][]float64 {
	if len(matrices) == 1 {
		return matrices[0]
	}
	half := len(matrices) / 2
	first, second := times(matrices[:half]), times(matrices[half:])
	out := make([][]float64, len(second))
	for i, row := range second {
		for j := range first[0] {
			sum := 0.0
			for k, v := range row {
				sum += v * first[k][j]
			}
			out[i] = append(out[i], sum)
		}
	}
	return out
}
