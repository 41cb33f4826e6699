package chunkmerge

// Counts along the chunks from the last one.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		r, i := draw(left), len(chunks)-1
		for r >= len(chunks[i]) {
			r -= len(chunks[i])
			i--
		}
		out = append(out, chunks[i][0])
		chunks[i] = chunks[i][1:]
	}
	return out
}
