package chunkmerge

// Lays all values end to end and shuffles them: the order inside a chunk is lost.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	var out []int
	for _, c := range chunks {
		out = append(out, c...)
	}
	for i := len(out) - 1; i > 0; i-- {
		j := draw(i + 1)
		out[i], out[j] = out[j], out[i]
	}
	return out
}
