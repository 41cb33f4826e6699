package pad2d

import "errors"

// Does not repeat the edge in symmetric padding.
func pad2D(a [][]float64, top, bottom, left, right int, mode string) ([][]float64, error) {
	if len(a) == 0 || len(a[0]) == 0 {
		return nil, errors.New("empty")
	}
	h, w := len(a), len(a[0])
	for _, row := range a {
		if len(row) != w {
			return nil, errors.New("ragged")
		}
	}
	if top < 0 || bottom < 0 || left < 0 || right < 0 {
		return nil, errors.New("negative")
	}
	switch mode {
	case "zero", "symmetric", "replicate", "circular":
	case "reflect":
		if top >= h || bottom >= h || left >= w || right >= w {
			return nil, errors.New("too far")
		}
	default:
		return nil, errors.New("mode")
	}
	out := make([][]float64, 0)
	for i := -top; i < h+bottom; i++ {
		row := make([]float64, 0)
		for j := -left; j < w+right; j++ {
			r, c := source(i, h, mode), source(j, w, mode)
			if r < 0 || c < 0 {
				row = append(row, 0)
			} else {
				row = append(row, a[r][c])
			}
		}
		out = append(out, row)
	}
	return out, nil
}

func source(i, n int, mode string) int {
	if i >= 0 && i < n {
		return i
	}
	switch mode {
	case "reflect":
		if i < 0 {
			return -i
		}
		return 2*n - 2 - i
	case "symmetric":
		if i < 0 {
			return min(-i, n-1)
		}
		return max(2*n-2-i, 0)
	case "replicate":
		if i < 0 {
			return 0
		}
		return n - 1
	case "circular":
		if i < 0 {
			return n + i
		}
		return i - n
	}
	return -1
}
