package twosum

// Returns the numbers themselves.
func twoSum(nums []int, target int) []int {
	seen := map[int]bool{}
	for _, v := range nums {
		if seen[target-v] {
			return []int{target - v, v}
		}
		seen[v] = true
	}
	return nil
}
