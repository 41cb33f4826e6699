package courses

// Has room for 1000 courses.
func canFinish(numCourses int, prerequisites [][]int) bool {
	var missing [1000]int
	var after [1000][]int
	for _, p := range prerequisites {
		missing[p[0]]++
		after[p[1]] = append(after[p[1]], p[0])
	}
	var queue []int
	for c := range numCourses {
		if missing[c] == 0 {
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
