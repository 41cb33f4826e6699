package chunkmerge

import "drill/judge"

// randomMerge chooses a chunk with a probability proportional to what it has
// left: then every interleaving comes from the same number of scripts of draws.
// Sums of what is left lie in a binary tree, in which the draw finds its way down
// from the root. With n values in m chunks: O(n log m) time, O(m) space beside the
// answer.
func randomMerge(chunks [][]int, draw func(k int) int) []int {
	leaves := 1
	for leaves < len(chunks) {
		leaves *= 2
	}
	left := make([]int, 2*leaves) // in the subtree of node i, whose children are 2i and 2i+1
	for c, values := range chunks {
		left[leaves+c] = len(values)
	}
	for i := leaves - 1; i > 0; i-- {
		left[i] = left[2*i] + left[2*i+1]
	}
	merged := make([]int, left[1])
	for place := range merged {
		r, i := draw(left[1]), 1
		for i < leaves {
			left[i]--
			i *= 2
			if r >= left[i] {
				r -= left[i]
				i++
			}
		}
		values := chunks[i-leaves]
		merged[place] = values[len(values)-left[i]]
		left[i]--
	}
	return merged
}

// randomMergeScan goes along the chunks for every value. O(nm) time, O(m) space
// beside the answer.
func randomMergeScan(chunks [][]int, draw func(k int) int) []int {
	next := make([]int, len(chunks))
	var merged []int
	for left := total(chunks); left > 0; left-- {
		r, c := draw(left), 0
		for r >= len(chunks[c])-next[c] {
			r -= len(chunks[c]) - next[c]
			c++
		}
		merged = append(merged, chunks[c][next[c]])
		next[c]++
	}
	return merged
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "tree of counts", Func: randomMerge, Time: "O(n log m)", Space: "O(m)"},
	{Name: "scan the chunks", Func: randomMergeScan, Time: "O(nm)", Space: "O(m)"},
}
