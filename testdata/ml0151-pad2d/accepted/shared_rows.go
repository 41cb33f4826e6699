package pad2d

import (
	"fmt"
	"slices"
)

// Grows the image pixel by pixel outwards; rows of the answer may be one slice.
func pad2D(a [][]float64, top, bottom, left, right int, mode string) ([][]float64, error) {
	if len(a) == 0 || len(a[0]) == 0 {
		return nil, fmt.Errorf("no pixels")
	}
	var rows [][]float64
	for _, row := range a {
		if len(row) != len(a[0]) {
			return nil, fmt.Errorf("ragged")
		}
		line, err := grow(row, left, right, mode, 0.0)
		if err != nil {
			return nil, err
		}
		rows = append(rows, line)
	}
	return grow(rows, top, bottom, mode, make([]float64, len(rows[0])))
}

func grow[T any](line []T, before, after int, mode string, zero T) ([]T, error) {
	n := len(line)
	if before < 0 || after < 0 || mode == "reflect" && max(before, after) > n-1 {
		return nil, fmt.Errorf("padding")
	}
	out := slices.Clone(line)
	for i := range max(before, after) {
		var head, tail T
		switch mode {
		case "zero":
			head, tail = zero, zero
		case "reflect":
			head, tail = line[i+1], line[n-2-i]
		case "symmetric":
			head, tail = line[i], line[n-1-i]
		case "replicate":
			head, tail = line[0], line[n-1]
		case "circular":
			head, tail = line[n-1-i], line[i]
		}
		if i < before {
			out = slices.Insert(out, 0, head)
		}
		if i < after {
			out = append(out, tail)
		}
	}
	if !slices.Contains([]string{"zero", "reflect", "symmetric", "replicate", "circular"}, mode) {
		return nil, fmt.Errorf("mode %q", mode)
	}
	return out, nil
}
