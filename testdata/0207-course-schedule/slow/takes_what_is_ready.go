package courses

// Goes over all pairs again and again and strikes out courses that need nothing
// more: quadratic on a chain.
func canFinish(numCourses int, prerequisites [][]int) bool {
	taken := make([]bool, numCourses)
	for {
		blocked := make([]bool, numCourses)
		for _, p := range prerequisites {
			if !taken[p[1]] {
				blocked[p[0]] = true
			}
		}
		progress, left := false, false
		for c := range taken {
			left = left || blocked[c]
			if !taken[c] && !blocked[c] {
				taken[c], progress = true, true
			}
		}
		if !left || !progress {
			return !left
		}
	}
}
