package courses

// Looks only for two courses that need each other.
func canFinish(numCourses int, prerequisites [][]int) bool {
	pairs := map[[2]int]bool{}
	for _, p := range prerequisites {
		if pairs[[2]int{p[1], p[0]}] {
			return false
		}
		pairs[[2]int{p[0], p[1]}] = true
	}
	return true
}
