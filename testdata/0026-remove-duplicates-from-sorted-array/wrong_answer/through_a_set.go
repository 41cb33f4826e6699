package dedup

// Writes the numbers back from a map, in its order.
func removeDuplicates(nums []int) int {
	set := map[int]bool{}
	for _, v := range nums {
		set[v] = true
	}
	k := 0
	for v := range set {
		nums[k] = v
		k++
	}
	return k
}
