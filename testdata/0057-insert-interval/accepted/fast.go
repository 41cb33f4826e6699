package insertinterval

// Bisects both ends and moves what lies behind within the list; an interval that
// was there takes the merged one.
func insert(intervals [][]int, newInterval []int) [][]int {
	n := len(intervals)
	from, hi := 0, n
	for from < hi {
		if mid := int(uint(from+hi) / 2); intervals[mid][1] < newInterval[0] {
			from = mid + 1
		} else {
			hi = mid
		}
	}
	to, hi := from, n
	for to < hi {
		if mid := int(uint(to+hi) / 2); intervals[mid][0] <= newInterval[1] {
			to = mid + 1
		} else {
			hi = mid
		}
	}
	if from == to {
		intervals = append(intervals, nil)
		copy(intervals[from+1:], intervals[from:])
		intervals[from] = newInterval
		return intervals
	}
	first := intervals[from]
	first[0], first[1] = min(first[0], newInterval[0]), max(intervals[to-1][1], newInterval[1])
	return append(intervals[:from+1], intervals[to:]...)
}
