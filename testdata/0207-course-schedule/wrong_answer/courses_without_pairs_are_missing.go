package courses

// Kahn's algorithm over the courses that occur in pairs, but all are counted.
func canFinish(numCourses int, prerequisites [][]int) bool {
	missing, after := map[int]int{}, map[int][]int{}
	for _, p := range prerequisites {
		missing[p[0]]++
		missing[p[1]] += 0
		after[p[1]] = append(after[p[1]], p[0])
	}
	var queue []int
	for c, n := range missing {
		if n == 0 {
			queue = append(queue, c)
		}
	}
	taken := 0
	for ; len(queue) > 0; taken++ {
		c := queue[0]
		queue = queue[1:]
		for _, next := range after[c] {
			if missing[next]--; missing[next] == 0 {
				queue = append(queue, next)
			}
		}
	}
	return taken == numCourses
}
