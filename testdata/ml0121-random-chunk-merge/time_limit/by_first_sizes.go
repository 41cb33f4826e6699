package chunkmerge

// Weighs the chunks by the sizes that they had in the beginning, and draws again where one is empty: more often than it may.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	total := left
	var at []int
	for i, c := range chunks {
		for range c {
			at = append(at, i)
		}
	}
	next := make([]int, len(chunks))
	for len(out) < total {
		i := at[draw(total)]
		if next[i] < len(chunks[i]) {
			out = append(out, chunks[i][next[i]])
			next[i]++
		}
	}
	return out
}
