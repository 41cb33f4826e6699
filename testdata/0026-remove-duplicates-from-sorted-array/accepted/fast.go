package dedup

// Gallops over each run of equal numbers: steps of 1, 2, 4, … while the number
// there is still the same, then bisects the last step.
func removeDuplicates(nums []int) int {
	k := 0
	for i := 0; i < len(nums); k++ {
		v := nums[i]
		nums[k] = v
		step := 1
		for i+step < len(nums) && nums[i+step] == v {
			i += step
			step *= 2
		}
		low, high := i, min(i+step, len(nums)) // nums[low] is v, nums[high] is not
		for high-low > 1 {
			if mid := (low + high) / 2; nums[mid] == v {
				low = mid
			} else {
				high = mid
			}
		}
		i = high
	}
	return k
}
