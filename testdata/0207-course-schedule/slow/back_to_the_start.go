package courses

// Asks for every course whether a way leads from it back to itself: O(V(V+E)).
func canFinish(numCourses int, prerequisites [][]int) bool {
	after := make([][]int, numCourses)
	for _, p := range prerequisites {
		after[p[1]] = append(after[p[1]], p[0])
	}
	for start := range numCourses {
		seen := make([]bool, numCourses)
		for stack := []int{start}; len(stack) > 0; {
			c := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, next := range after[c] {
				if next == start {
					return false
				}
				if !seen[next] {
					seen[next] = true
					stack = append(stack, next)
				}
			}
		}
	}
	return true
}
