package twosum

// Wants two different numbers, not two different places.
func twoSum(nums []int, target int) []int {
	place := map[int]int{}
	for i, v := range nums {
		if j, ok := place[target-v]; ok && nums[j] != v {
			return []int{j, i}
		}
		place[v] = i
	}
	return nil
}
