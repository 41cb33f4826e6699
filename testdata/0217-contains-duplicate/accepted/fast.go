package duplicate

import "math/bits"

// A hash table of its own, at most half full, of 32-bit keys that are never 0.
func containsDuplicate(nums []int) bool {
	width := bits.Len(uint(2*len(nums) - 1))
	table := make([]uint32, 1<<width)
	shift, mask := 32-width, uint32(1<<width-1)
	for _, v := range nums {
		key := uint32(v + 1_000_000_001)
		at := key * 0x9e3779b9 >> shift & mask
		for table[at] != 0 {
			if table[at] == key {
				return true
			}
			at = (at + 1) & mask
		}
		table[at] = key
	}
	return false
}
