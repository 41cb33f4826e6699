package majority

// Keeps one of each two equal neighbours and drops unequal ones, but forgets
// the number without a neighbour.
func majorityElement(nums []int) int {
	for len(nums) > 1 {
		kept := []int{}
		for i := 0; i+1 < len(nums); i += 2 {
			if nums[i] == nums[i+1] {
				kept = append(kept, nums[i])
			}
		}
		if len(kept) == 0 {
			return nums[len(nums)-1]
		}
		nums = kept
	}
	return nums[0]
}
