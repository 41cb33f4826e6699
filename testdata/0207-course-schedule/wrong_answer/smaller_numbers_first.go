package courses

// Takes the courses in the order of their numbers.
func canFinish(numCourses int, prerequisites [][]int) bool {
	for _, p := range prerequisites {
		if p[1] >= p[0] {
			return false
		}
	}
	return true
}
