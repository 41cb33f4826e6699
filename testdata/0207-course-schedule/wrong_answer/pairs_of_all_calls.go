package courses

var needs = map[int][]int{}

// Adds to the graph of the calls before.
func canFinish(numCourses int, prerequisites [][]int) bool {
	for _, p := range prerequisites {
		needs[p[0]] = append(needs[p[0]], p[1])
	}
	colour := map[int]int{}
	var visit func(c int) bool
	visit = func(c int) bool {
		if colour[c] > 0 {
			return colour[c] == 2
		}
		colour[c] = 1
		for _, next := range needs[c] {
			if !visit(next) {
				return false
			}
		}
		colour[c] = 2
		return true
	}
	for c := range numCourses {
		if !visit(c) {
			return false
		}
	}
	return true
}
