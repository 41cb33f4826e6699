package fisheryates

import "drill/judge"

// fisherYates fills the places from the last to the first, each with one of the
// values that are not placed yet, any of them equally likely; the value that
// stood there takes the other's place. There are n(n-1)...2 = n! scripts of
// draws and no two lead to the same order. O(n) time, O(1) space.
func fisherYates(a []int, draw func(k int) int) {
	for i := len(a) - 1; i > 0; i-- {
		j := draw(i + 1)
		a[i], a[j] = a[j], a[i]
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "from the last place", Func: fisherYates, Time: "O(n)", Space: "O(1)"},
}
