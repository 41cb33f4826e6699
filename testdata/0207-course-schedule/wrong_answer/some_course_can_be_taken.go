package courses

// Is content with a course that needs nothing and one that nothing needs.
func canFinish(numCourses int, prerequisites [][]int) bool {
	in, out := make([]int, numCourses), make([]int, numCourses)
	for _, p := range prerequisites {
		in[p[0]]++
		out[p[1]]++
	}
	first, last := false, false
	for c := range numCourses {
		first = first || in[c] == 0
		last = last || out[c] == 0
	}
	return first && last
}
