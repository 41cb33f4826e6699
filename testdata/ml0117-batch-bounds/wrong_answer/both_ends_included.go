package batchbounds

import "errors"

// Gives the last sample of each batch instead of the one behind it.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	for rest := n; rest >= batch || rest > 0 && !dropLast; rest -= min(batch, rest) {
		bounds = append(bounds, [2]int{n - rest, n - rest + min(batch, rest) - 1})
	}
	return bounds, nil
}
