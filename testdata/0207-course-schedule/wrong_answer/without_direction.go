package courses

// Joins courses in sets: a cycle whatever the direction of the edges.
func canFinish(numCourses int, prerequisites [][]int) bool {
	set := make([]int, numCourses)
	for i := range set {
		set[i] = i
	}
	find := func(c int) int {
		for set[c] != c {
			c = set[c]
		}
		return c
	}
	for _, p := range prerequisites {
		a, b := find(p[0]), find(p[1])
		if a == b {
			return false
		}
		set[a] = b
	}
	return true
}
