package main

import "fmt"

// Works from the other end: takes away courses that no other one needs.
func canFinish(numCourses int, prerequisites [][]int) bool {
	type set map[int]struct{}
	needs, neededBy := map[int][]int{}, map[int]set{}
	for _, pair := range prerequisites {
		course, prerequisite := pair[0], pair[1]
		needs[course] = append(needs[course], prerequisite)
		if neededBy[prerequisite] == nil {
			neededBy[prerequisite] = set{}
		}
		neededBy[prerequisite][course] = struct{}{}
	}
	var last []int
	for course := 0; course < numCourses; course++ {
		if len(neededBy[course]) == 0 {
			last = append(last, course)
		}
	}
	for numCourses > 0 && len(last) > 0 {
		course := last[len(last)-1]
		last = last[:len(last)-1]
		numCourses--
		for _, p := range needs[course] {
			if delete(neededBy[p], course); len(neededBy[p]) == 0 {
				last = append(last, p)
			}
		}
	}
	return numCourses == 0
}

func main() { fmt.Println(canFinish(1, nil)) }
