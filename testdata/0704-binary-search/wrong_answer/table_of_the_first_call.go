package binsearch

var place map[int]int

// Builds a table of places once, and keeps it for the lists of later calls.
func search(nums []int, target int) int {
	if place == nil {
		place = make(map[int]int)
		for i, v := range nums {
			place[v] = i
		}
	}
	if i, ok := place[target]; ok {
		return i
	}
	return -1
}
