package courses

// Passes over a course that needs itself.
func canFinish(numCourses int, prerequisites [][]int) bool {
	missing, after := make([]int, numCourses), make([][]int, numCourses)
	for _, p := range prerequisites {
		if p[0] != p[1] {
			missing[p[0]]++
			after[p[1]] = append(after[p[1]], p[0])
		}
	}
	var queue []int
	for c, n := range missing {
		if n == 0 {
			queue = append(queue, c)
		}
	}
	for i := 0; i < len(queue); i++ {
		for _, next := range after[queue[i]] {
			if missing[next]--; missing[next] == 0 {
				queue = append(queue, next)
			}
		}
	}
	return len(queue) == numCourses
}
