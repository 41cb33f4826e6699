package chunkmerge

// Gives every chunk that is not empty the same chance.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	var rest [][]int
	for _, c := range chunks {
		if len(c) > 0 {
			rest = append(rest, c)
		}
	}
	var out []int
	for len(rest) > 0 {
		i := draw(len(rest))
		out = append(out, rest[i][0])
		if rest[i] = rest[i][1:]; len(rest[i]) == 0 {
			rest = append(rest[:i], rest[i+1:]...)
		}
	}
	return out
}
