package chunkmerge

// Takes the value that is drawn itself: as good a shuffle, but the order inside a chunk is lost.
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
		out = append(out, chunks[i][r])
		chunks[i] = append(chunks[i][:r], chunks[i][r+1:]...)
	}
	return out
}
