package batchbounds

import "errors"

// Looks at the size of a batch, but not at the number of samples.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if batch < 1 {
		return nil, errors.New("bad size")
	}
	var bounds [][2]int
	for rest := n; rest >= batch || rest > 0 && !dropLast; rest -= min(batch, rest) {
		bounds = append(bounds, [2]int{n - rest, n - rest + min(batch, rest)})
	}
	return bounds, nil
}
