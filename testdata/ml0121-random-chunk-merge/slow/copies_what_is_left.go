package chunkmerge

// Copies all that is left for every value: quadratic, but 1000 values fit.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	type item struct{ chunk, value int }
	var rest []item
	for i, c := range chunks {
		for _, v := range c {
			rest = append(rest, item{i, v})
		}
	}
	out := []int{}
	for len(rest) > 0 {
		at := draw(len(rest))
		for at > 0 && rest[at-1].chunk == rest[at].chunk {
			at--
		}
		out = append(out, rest[at].value)
		shorter := append([]item{}, rest[:at]...)
		rest = append(shorter, rest[at+1:]...)
	}
	return out
}
