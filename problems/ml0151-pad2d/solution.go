package pad2d

import (
	"errors"
	"fmt"

	"drill/judge"
)

// pad2D finds for each row and each column of the answer which one of the image
// it shows; with both, a pixel is one look. O(n) time for n pixels of the answer,
// O(r+c) space for its r rows and c columns, beside the answer.
func pad2D(a [][]float64, top, bottom, left, right int, mode string) ([][]float64, error) {
	if err := check(a); err != nil {
		return nil, err
	}
	rows, badRows := shown(len(a), top, bottom, mode)
	cols, badCols := shown(len(a[0]), left, right, mode)
	if err := errors.Join(badRows, badCols); err != nil {
		return nil, err
	}
	out := make([][]float64, len(rows))
	for i, r := range rows {
		out[i] = make([]float64, len(cols))
		for j, c := range cols {
			if r >= 0 && c >= 0 {
				out[i][j] = a[r][c]
			}
		}
	}
	return out, nil
}

// shown returns for each place of a padded axis the index of the image's axis, of
// n places, that it shows; a negative one shows nothing.
func shown(n, before, after int, mode string) ([]int, error) {
	if before < 0 || after < 0 {
		return nil, fmt.Errorf("padding of %d and %d", before, after)
	}
	var indices []int
	for i := -before; i < n+after; i++ {
		at := i
		switch mode {
		case "zero":
			if i >= n {
				at = -1
			}
		case "reflect": // at the centres of the first and last pixel
			if before >= n || after >= n {
				return nil, fmt.Errorf("%d places reflected by %d and %d", n, before, after)
			}
			at = max(i, -i)
			at = min(at, 2*(n-1)-at)
		case "symmetric": // at the border
			at = max(i, -1-i)
			at = min(at, 2*n-1-at)
		case "replicate":
			at = min(max(i, 0), n-1)
		case "circular":
			at = (i + n) % n
		default:
			return nil, fmt.Errorf("there is no mode %q", mode)
		}
		indices = append(indices, at)
	}
	return indices, nil
}

// check wants at least one pixel and rows of equal length.
func check(a [][]float64) error {
	if len(a) == 0 || len(a[0]) == 0 {
		return errors.New("the image has no pixels")
	}
	for i, row := range a {
		if len(row) != len(a[0]) {
			return fmt.Errorf("row %d has %d pixels, row 0 has %d", i, len(row), len(a[0]))
		}
	}
	return nil
}

// pad2DLines pads every row by itself, and then the list of rows in the same way:
// every mode is separable. O(n) time, O(r+c) space beside the answer, whose rows may
// be one and the same slice.
func pad2DLines(a [][]float64, top, bottom, left, right int, mode string) ([][]float64, error) {
	if err := check(a); err != nil {
		return nil, err
	}
	var rows [][]float64
	for _, row := range a {
		line, err := padLine(row, left, right, mode, 0)
		if err != nil {
			return nil, err
		}
		rows = append(rows, line)
	}
	out, err := padLine(rows, top, bottom, mode, make([]float64, len(rows[0])))
	if err != nil {
		return nil, err
	}
	return out, nil
}

func padLine[T any](line []T, before, after int, mode string, zero T) ([]T, error) {
	indices, err := shown(len(line), before, after, mode)
	if err != nil {
		return nil, err
	}
	out := make([]T, len(indices))
	for i, at := range indices {
		if out[i] = zero; at >= 0 {
			out[i] = line[at]
		}
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "index of each row and column", Func: pad2D, Time: "O(n)", Space: "O(r+c)"},
	{Name: "rows, then the list of rows", Func: pad2DLines, Time: "O(n)", Space: "O(r+c)"},
}
