package chunkmerge

// Lays the chunks end to end.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	var out []int
	for _, c := range chunks {
		out = append(out, c...)
	}
	for k := len(out); k > 1; k-- {
		draw(k)
	}
	return out
}
