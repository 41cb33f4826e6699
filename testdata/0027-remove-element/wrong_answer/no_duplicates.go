package removeelement

// Removes val, and each number that it has kept already.
func removeElement(nums []int, val int) int {
	seen := map[int]bool{val: true}
	k := 0
	for _, v := range nums {
		if !seen[v] {
			seen[v] = true
			nums[k] = v
			k++
		}
	}
	return k
}
