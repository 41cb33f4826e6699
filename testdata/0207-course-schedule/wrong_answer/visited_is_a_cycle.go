package courses

// Takes every course that is met a second time for a cycle.
func canFinish(numCourses int, prerequisites [][]int) bool {
	after := make([][]int, numCourses)
	for _, p := range prerequisites {
		after[p[1]] = append(after[p[1]], p[0])
	}
	seen := make([]bool, numCourses)
	var visit func(c int) bool
	visit = func(c int) bool {
		if seen[c] {
			return false
		}
		seen[c] = true
		for _, next := range after[c] {
			if !visit(next) {
				return false
			}
		}
		return true
	}
	for c := range numCourses {
		if !seen[c] && !visit(c) {
			return false
		}
	}
	return true
}
