package courses

// Follows every way to its end and notes nothing about courses that are done:
// the ways through a ladder double from rung to rung: O(1.42^V).
func canFinish(numCourses int, prerequisites [][]int) bool {
	after := make([][]int, numCourses)
	for _, p := range prerequisites {
		after[p[1]] = append(after[p[1]], p[0])
	}
	onPath := make([]bool, numCourses)
	var visit func(c int) bool
	visit = func(c int) bool {
		if onPath[c] {
			return false
		}
		onPath[c] = true
		defer func() { onPath[c] = false }()
		for _, next := range after[c] {
			if !visit(next) {
				return false
			}
		}
		return true
	}
	for c := range numCourses {
		if !visit(c) {
			return false
		}
	}
	return true
}
