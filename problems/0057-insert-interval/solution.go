package insertinterval

import (
	"slices"

	"drill/ds/bisect"
	"drill/judge"
)

// insert bisects: which is the first interval that does not end before the new
// one starts, and which the first that starts after it ends? Those between
// overlap with it; the new one grows over all of them and takes their place.
// O(log n) time to find it and O(n) to move what follows within the list, O(1)
// space unless the list has to grow.
func insert(intervals [][]int, newInterval []int) [][]int {
	start, end := newInterval[0], newInterval[1]
	from := bisect.First(0, len(intervals), func(i int) bool { return intervals[i][1] >= start })
	to := bisect.First(from, len(intervals), func(i int) bool { return intervals[i][0] > end })
	if from == to {
		return slices.Insert(intervals, from, newInterval)
	}
	newInterval[0], newInterval[1] = min(start, intervals[from][0]), max(end, intervals[to-1][1])
	intervals[from] = newInterval
	return append(intervals[:from+1], intervals[to:]...)
}

// insertPass goes through the three situations in order: intervals before the
// new one, those that overlap with it and make it grow, and those after it.
// O(n) time, O(1) space.
func insertPass(intervals [][]int, newInterval []int) [][]int {
	out := make([][]int, 0, len(intervals)+1)
	start, end := newInterval[0], newInterval[1]
	i := 0
	for ; i < len(intervals) && intervals[i][1] < start; i++ {
		out = append(out, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= end; i++ {
		start, end = min(start, intervals[i][0]), max(end, intervals[i][1])
	}
	out = append(out, []int{start, end})
	return append(out, intervals[i:]...)
}

// insertSort puts the new interval anywhere, sorts by the starts, and merges
// each interval with the last one merged if they overlap: it needs neither order
// nor gaps. O(n log n) time, O(n) space.
func insertSort(intervals [][]int, newInterval []int) [][]int {
	all := slices.Concat(intervals, [][]int{newInterval})
	slices.SortFunc(all, func(a, b []int) int { return a[0] - b[0] })
	out := all[:1]
	for _, v := range all[1:] {
		if last := out[len(out)-1]; v[0] <= last[1] {
			last[1] = max(last[1], v[1])
		} else {
			out = append(out, v)
		}
	}
	return out
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "three situations, bisected", Func: insert, Time: "O(n)", Space: "O(1)"},
	{Name: "three situations in one pass", Func: insertPass, Time: "O(n)", Space: "O(1)"},
	{Name: "sort, then merge", Func: insertSort, Time: "O(n log n)", Space: "O(n)"},
}
