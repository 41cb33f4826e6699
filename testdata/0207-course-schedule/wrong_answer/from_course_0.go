package courses

// Searches only what can be reached from course 0.
func canFinish(numCourses int, prerequisites [][]int) bool {
	needs := make([][]int, numCourses)
	for _, p := range prerequisites {
		needs[p[0]] = append(needs[p[0]], p[1])
	}
	colour := make([]int, numCourses)
	var visit func(c int) bool
	visit = func(c int) bool {
		colour[c] = 1
		for _, next := range needs[c] {
			if colour[next] == 1 || colour[next] == 0 && !visit(next) {
				return false
			}
		}
		colour[c] = 2
		return true
	}
	return visit(0)
}
