package movezeroes

import "drill/judge"

// moveZeroes reads with a fast pointer and writes each number with a slow one,
// which moves on only behind a number that is not zero, so that a zero is written
// over; what is left behind the slow one is filled with zeros. O(n) time, O(1)
// space.
func moveZeroes(nums []int) {
	slow := 0
	for _, v := range nums {
		nums[slow] = v // never past what was read
		if v != 0 {
			slow++
		}
	}
	clear(nums[slow:])
}

// moveZeroesSnowball rolls a growing ball of zeros to the right: a number that
// is not zero changes places with the ball's first zero. O(n) time, O(1) space.
func moveZeroesSnowball(nums []int) {
	ball := 0 // zeros just before i
	for i, v := range nums {
		if v == 0 {
			ball++
		} else if ball > 0 {
			nums[i-ball], nums[i] = v, 0
		}
	}
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: moveZeroes, Time: "O(n)", Space: "O(1)"},
	{Name: "snowball of zeros", Func: moveZeroesSnowball, Time: "O(n)", Space: "O(1)"},
}
