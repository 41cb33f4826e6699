package chunkmerge

// Fills the place of an empty chunk with the last one: the chunks change their order.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for ; left > 0; left-- {
		for i := 0; i < len(chunks); {
			if len(chunks[i]) > 0 {
				i++
				continue
			}
			chunks[i] = chunks[len(chunks)-1]
			chunks = chunks[:len(chunks)-1]
		}
		r, i := draw(left), 0
		for r >= len(chunks[i]) {
			r -= len(chunks[i])
			i++
		}
		out = append(out, chunks[i][0])
		chunks[i] = chunks[i][1:]
	}
	return out
}
