package chunkmerge

// Takes one value of each chunk in turn.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	left := 0
	for _, c := range chunks {
		left += len(c)
	}
	var out []int
	for k := left; k > 1; k-- {
		draw(k)
	}
	for i := 0; len(out) < left; i++ {
		for _, c := range chunks {
			if i < len(c) {
				out = append(out, c[i])
			}
		}
	}
	return out
}
