package main

import (
	"fmt"
	"sort"
)

type Solver struct {
	nums []int
	all  [][]int
}

// Takes the candidates from the largest, each path a copy of its own.
func combinationSum2(candidates []int, target int) [][]int {
	sort.Sort(sort.Reverse(sort.IntSlice(candidates)))
	s := &Solver{nums: candidates}
	s.solve(0, target, nil)
	return s.all
}

func (s *Solver) solve(from, rest int, path []int) {
	if rest == 0 {
		s.all = append(s.all, path)
	}
	last := 0
	for i := from; i < len(s.nums); i++ {
		if v := s.nums[i]; v <= rest && v != last {
			s.solve(i+1, rest-v, append(append(make([]int, 0, len(path)+1), path...), v))
			last = v
		}
	}
}

func main() { fmt.Println(combinationSum2([]int{2, 5, 2, 1, 2}, 5)) }
