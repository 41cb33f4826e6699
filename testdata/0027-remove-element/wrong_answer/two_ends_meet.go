package removeelement

// Exchanges from both ends, and does not look at the number where they meet.
func removeElement(nums []int, val int) int {
	i, j := 0, len(nums)-1
	for i < j {
		switch {
		case nums[i] != val:
			i++
		case nums[j] == val:
			j--
		default:
			nums[i], nums[j] = nums[j], nums[i]
			i, j = i+1, j-1
		}
	}
	return i
}
