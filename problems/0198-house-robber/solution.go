package houserobber

import "drill/judge"

// rob goes along the street with the best up to the last two houses: a house is
// passed by, or robbed after the best up to the one before the neighbour. O(n)
// time, O(1) space.
func rob(nums []int) int {
	before, last := 0, 0
	for _, v := range nums {
		before, last = last, max(last, before+v)
	}
	return last
}

// robMemo decides at each house what to do and asks for the best of the street
// behind it; it keeps each answer, so that none is asked for twice. O(n) time,
// O(n) space.
func robMemo(nums []int) int {
	const unknown = -1
	memo := make([]int, len(nums))
	for i := range memo {
		memo[i] = unknown
	}
	var from func(i int) int
	from = func(i int) int {
		if i >= len(nums) {
			return 0
		}
		if memo[i] == unknown {
			memo[i] = max(from(i+1), nums[i]+from(i+2))
		}
		return memo[i]
	}
	return from(0)
}

// robTable fills a table of the best of the first houses, for any number of
// them. O(n) time, O(n) space.
func robTable(nums []int) int {
	best := make([]int, len(nums)+1)
	best[1] = nums[0]
	for n := 2; n <= len(nums); n++ {
		best[n] = max(best[n-1], best[n-2]+nums[n-1])
	}
	return best[len(nums)]
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two numbers", Func: rob, Time: "O(n)", Space: "O(1)"},
	{Name: "recursive with memo", Func: robMemo, Time: "O(n)", Space: "O(n)"},
	{Name: "table", Func: robTable, Time: "O(n)", Space: "O(n)"},
}
