package main

import (
	"fmt"
	"sort"
)

type Pair struct{ val, at int }

// Looks the partner up by bisection; the indices come in descending order.
func twoSum(nums []int, target int) []int {
	ps := make([]Pair, len(nums))
	for i, v := range nums {
		ps[i] = Pair{v, i}
	}
	sort.Slice(ps, func(i, j int) bool { return ps[i].val < ps[j].val })
	for i, p := range ps {
		rest := ps[i+1:]
		k := sort.Search(len(rest), func(k int) bool { return rest[k].val >= target-p.val })
		if k < len(rest) && rest[k].val == target-p.val {
			return []int{max(p.at, rest[k].at), min(p.at, rest[k].at)}
		}
	}
	return nil
}

func main() { fmt.Println(twoSum([]int{2, 7, 11, 15}, 9)) }
