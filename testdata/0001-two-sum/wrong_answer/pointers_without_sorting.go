package twosum

// Closes in from both ends of a list that is not sorted.
func twoSum(nums []int, target int) []int {
	for i, j := 0, len(nums)-1; i < j; {
		switch sum := nums[i] + nums[j]; {
		case sum < target:
			i++
		case sum > target:
			j--
		default:
			return []int{i, j}
		}
	}
	return nil
}
