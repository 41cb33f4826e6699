package courses

import "drill/judge"

// canFinish is Kahn's algorithm: it takes the courses that lack no prerequisite
// any more, one after the other, and for each that is taken the courses behind
// it lack one less. Courses on a cycle wait for each other for ever. The pairs
// of a prerequisite form a list by their numbers. O(V+E) time and space.
func canFinish(numCourses int, prerequisites [][]int) bool {
	missing := make([]int, numCourses)
	const none = -1
	last := make([]int, numCourses) // pair of each prerequisite
	for c := range last {
		last[c] = none
	}
	before := make([]int, len(prerequisites)) // the pair with the same prerequisite
	for i, p := range prerequisites {
		course, prerequisite := p[0], p[1]
		missing[course]++
		before[i], last[prerequisite] = last[prerequisite], i
	}
	taken := make([]int, 0, numCourses) // the queue, which keeps what has left it
	for c, n := range missing {
		if n == 0 {
			taken = append(taken, c)
		}
	}
	for i := 0; i < len(taken); i++ {
		for pair := last[taken[i]]; pair != none; pair = before[pair] {
			course := prerequisites[pair][0]
			if missing[course]--; missing[course] == 0 {
				taken = append(taken, course)
			}
		}
	}
	return len(taken) == numCourses
}

// canFinishDFS follows the prerequisites of a course depth first. A course is
// open while its prerequisites are followed, and done when none of them leads to
// a cycle. Coming upon an open course closes a cycle; a done one need not be
// looked at again. O(V+E) time and space.
func canFinishDFS(numCourses int, prerequisites [][]int) bool {
	needs := make([][]int, numCourses)
	for _, p := range prerequisites {
		needs[p[0]] = append(needs[p[0]], p[1])
	}
	const open, done = 1, 2
	colour := make([]byte, numCourses)
	var visit func(course int) bool
	visit = func(course int) bool {
		switch colour[course] {
		case open:
			return false
		case done:
			return true
		}
		colour[course] = open
		for _, prerequisite := range needs[course] {
			if !visit(prerequisite) {
				return false
			}
		}
		colour[course] = done
		return true
	}
	for course := range numCourses {
		if !visit(course) {
			return false
		}
	}
	return true
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "Kahn's algorithm (BFS)", Func: canFinish, Time: "O(V+E)", Space: "O(V+E)"},
	{Name: "DFS with colours", Func: canFinishDFS, Time: "O(V+E)", Space: "O(V+E)"},
}
