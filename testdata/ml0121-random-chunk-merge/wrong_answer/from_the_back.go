package chunkmerge

// Takes the last value of the chunk.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		r, i := draw(left), 0
		for r >= len(chunks[i]) {
			r -= len(chunks[i])
			i++
		}
		last := len(chunks[i]) - 1
		out = append(out, chunks[i][last])
		chunks[i] = chunks[i][:last]
	}
	return out
}
