package main

import "sort"

// Sweeps over all ends, starts before ends at the same point, and counts how
// many intervals are open.
func insert(intervals [][]int, newInterval []int) [][]int {
	type event struct{ at, step int }
	var events []event
	for _, v := range append(intervals, newInterval) {
		events = append(events, event{v[0], 1}, event{v[1], -1})
	}
	sort.Slice(events, func(i, j int) bool {
		if events[i].at != events[j].at {
			return events[i].at < events[j].at
		}
		return events[i].step > events[j].step
	})
	var out [][]int
	open, start := 0, 0
	for _, e := range events {
		if open == 0 {
			start = e.at
		}
		if open += e.step; open == 0 {
			out = append(out, []int{start, e.at})
		}
	}
	return out
}

func main() {}
