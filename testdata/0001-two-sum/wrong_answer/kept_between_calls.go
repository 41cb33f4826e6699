package twosum

var place = map[int]int{}

// Keeps the map in a global, with the places of earlier lists.
func twoSum(nums []int, target int) []int {
	for i, v := range nums {
		if j, ok := place[target-v]; ok {
			return []int{j, i}
		}
		place[v] = i
	}
	return nil
}
