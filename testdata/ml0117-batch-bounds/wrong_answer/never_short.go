package batchbounds

import "errors"

// Lets the last batch run on behind the last sample.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	for lo := 0; lo < n; lo += batch {
		if dropLast && lo+batch > n {
			break
		}
		bounds = append(bounds, [2]int{lo, lo + batch})
	}
	return bounds, nil
}
