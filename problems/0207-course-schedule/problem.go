// Package courses is problem 207, Course Schedule.
package courses

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "207",
	Title:  "Course Schedule",
	Level:  judge.Medium,
	Topics: []string{"depth-first search", "breadth-first search", "graph", "topological sort"},
	Notes:  "4.3.32",
	Params: []string{"numCourses", "prerequisites"},
	Func:   canFinish,
	Valid: judge.Valid(func(numCourses int, prerequisites [][]int) error {
		if numCourses < 1 || numCourses > 2000 {
			return fmt.Errorf("%d courses, not 1 to 2000", numCourses)
		}
		if len(prerequisites) > 5000 {
			return fmt.Errorf("%d pairs, more than 5000", len(prerequisites))
		}
		seen := make(map[[2]int]bool)
		for i, p := range prerequisites {
			if len(p) != 2 {
				return fmt.Errorf("prerequisites[%d] has %d numbers, not 2", i, len(p))
			}
			for _, course := range p {
				if course < 0 || course >= numCourses {
					return fmt.Errorf("prerequisites[%d]: there is no course %d", i, course)
				}
			}
			pair := [2]int{p[0], p[1]}
			if seen[pair] {
				return fmt.Errorf("the pair [%d,%d] comes twice", p[0], p[1])
			}
			seen[pair] = true
		}
		return nil
	}),
}
