package batchbounds

import "errors"

// Puts the short batch in front.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	first := n % batch
	if first > 0 && !dropLast {
		bounds = append(bounds, [2]int{0, first})
	}
	for rest := n - first; rest > 0; rest -= batch {
		bounds = append(bounds, [2]int{n - rest, n - rest + batch})
	}
	return bounds, nil
}
