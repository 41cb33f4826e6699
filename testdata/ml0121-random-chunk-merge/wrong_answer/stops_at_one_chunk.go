package chunkmerge

// Draws no more once only one chunk is left.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		full := 0
		for _, c := range chunks {
			if len(c) > 0 {
				full++
			}
		}
		r, i := 0, 0
		if full > 1 {
			r = draw(left)
		}
		for r >= len(chunks[i]) {
			r -= len(chunks[i])
			i++
		}
		out = append(out, chunks[i][0])
		chunks[i] = chunks[i][1:]
	}
	return out
}
