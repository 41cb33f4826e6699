package batchbounds

// Divides without a look at the divisor.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	count := n / batch
	if !dropLast && n%batch > 0 {
		count++
	}
	bounds := make([][2]int, count)
	for i := range bounds {
		bounds[i] = [2]int{i * batch, i*batch + min(batch, n-i*batch)}
	}
	return bounds, nil
}
