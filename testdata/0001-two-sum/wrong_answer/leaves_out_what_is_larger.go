package twosum

// Passes over numbers larger than the target, as if none were negative.
func twoSum(nums []int, target int) []int {
	place := map[int]int{}
	for i, v := range nums {
		if v > target {
			continue
		}
		if j, ok := place[target-v]; ok {
			return []int{j, i}
		}
		place[v] = i
	}
	return nil
}
