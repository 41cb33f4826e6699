package courses

// Keeps only the last prerequisite of each course, and follows the chain.
func canFinish(numCourses int, prerequisites [][]int) bool {
	needs := map[int]int{}
	for _, p := range prerequisites {
		needs[p[0]] = p[1]
	}
	for c := range numCourses {
		at := c
		for range numCourses {
			next, ok := needs[at]
			if !ok {
				break
			}
			if next == c {
				return false
			}
			at = next
		}
	}
	return true
}
