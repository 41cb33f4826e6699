package twosum

import "math/bits"

// A hash table by hand: places in an array, found by multiplication and linear
// probing; numbers are compared in the list itself.
func twoSum(nums []int, target int) []int {
	width := bits.Len(uint(len(nums))) + 1
	table := make([]int32, 1<<width) // place + 1 of a number, 0 where the slot is free
	shift, mask := 64-width, uint64(len(table)-1)
	for i, v := range nums {
		want := target - v
		h := uint64(want) * 0x9e3779b97f4a7c15 >> shift
		for ; table[h&mask] != 0; h++ {
			if j := int(table[h&mask]) - 1; nums[j] == want {
				return []int{j, i}
			}
		}
		h = uint64(v) * 0x9e3779b97f4a7c15 >> shift
		for ; table[h&mask] != 0 && nums[table[h&mask]-1] != v; h++ {
		}
		table[h&mask] = int32(i) + 1
	}
	return nil
}
