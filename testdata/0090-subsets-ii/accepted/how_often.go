package main

import "fmt"

// Without sorting: for each value, in any order, from none of it to all.
func subsetsWithDup(nums []int) [][]int {
	times := map[int]int{}
	for _, v := range nums {
		times[v]++
	}
	all := [][]int{{}}
	for v, n := range times {
		for _, s := range all {
			for k := 1; k <= n; k++ {
				s = append([]int{v}, s...)
				all = append(all, s)
			}
		}
	}
	return all
}

func main() { fmt.Println(subsetsWithDup([]int{1, 2, 2})) }
