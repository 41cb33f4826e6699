package houserobber2

import "drill/judge"

// rob cuts the circle twice: the first and the last house are never both robbed,
// so one of the streets without the one and without the other loses nothing.
// One pass goes along both. O(n) time, O(1) space.
func rob(nums []int) int {
	n := len(nums)
	if n == 1 {
		return nums[0] // it is no neighbour of itself
	}
	before, last := 0, nums[0] // the best so far, without the last house
	before1, last1 := 0, 0     // without the first
	for _, v := range nums[1 : n-1] {
		before, last = last, max(last, before+v)
		before1, last1 = last1, max(last1, before1+v)
	}
	return max(last, last1, before1+nums[n-1])
}

// robMemo decides at each house what to do and asks for the best of the houses
// behind it. Whether the last house may still be robbed depends on the first,
// so each house has two answers, which it keeps. O(n) time, O(n) space.
func robMemo(nums []int) int {
	const unknown = -1
	memo := make([][2]int, len(nums))
	for i := range memo {
		memo[i] = [2]int{unknown, unknown}
	}
	var from func(i, first int) int // first is 1 if the first house is robbed
	from = func(i, first int) int {
		if i >= len(nums)-first {
			return 0
		}
		if memo[i][first] == unknown {
			memo[i][first] = max(from(i+1, first), nums[i]+from(i+2, first))
		}
		return memo[i][first]
	}
	return max(from(1, 0), nums[0]+from(2, 1))
}

// robTable fills two tables of the best up to each house, one in which the first
// house is robbed and one in which it is not. O(n) time, O(n) space.
func robTable(nums []int) int {
	n := len(nums)
	with, without := make([]int, n+1), make([]int, n+1)
	with[1] = nums[0]
	for i := 2; i <= n; i++ {
		with[i] = max(with[i-1], with[i-2]+nums[i-1])
		without[i] = max(without[i-1], without[i-2]+nums[i-1])
	}
	return max(with[max(1, n-1)], without[n])
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two lines", Func: rob, Time: "O(n)", Space: "O(1)"},
	{Name: "recursive with memo", Func: robMemo, Time: "O(n)", Space: "O(n)"},
	{Name: "two tables", Func: robTable, Time: "O(n)", Space: "O(n)"},
}
