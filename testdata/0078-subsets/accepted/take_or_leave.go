package main

import "fmt"

type Set = []int

// Decides number by number, from the last, whether to take it; the full set
// comes first, and each set is in falling order of places.
func subsets(nums Set) (all []Set) {
	var decide func(i int, taken Set)
	decide = func(i int, taken Set) {
		if i < 0 {
			all = append(all, taken)
			return
		}
		decide(i-1, append(append(make(Set, 0, len(taken)+1), taken...), nums[i]))
		decide(i-1, taken)
	}
	decide(len(nums)-1, nil)
	return all
}

func main() { fmt.Println(subsets(Set{1, 2, 3})) }
