package chunkmerge

// Stays in a chunk one value too long.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		r, i := draw(left), 0
		for i+1 < len(chunks) && (r > len(chunks[i]) || len(chunks[i]) == 0) {
			r -= len(chunks[i])
			i++
		}
		out = append(out, chunks[i][0])
		chunks[i] = chunks[i][1:]
	}
	return out
}
