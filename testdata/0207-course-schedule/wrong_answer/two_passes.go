package courses

// Goes over the courses twice and takes what can be taken.
func canFinish(numCourses int, prerequisites [][]int) bool {
	taken := make([]bool, numCourses)
	for range 2 {
		for c := range taken {
			ready := true
			for _, p := range prerequisites {
				ready = ready && (p[0] != c || taken[p[1]])
			}
			taken[c] = ready
		}
	}
	for _, t := range taken {
		if !t {
			return false
		}
	}
	return true
}
