package majority

// Lets each of 32 bits vote, and takes the highest for a large number instead
// of the sign.
func majorityElement(nums []int) int {
	result := 0
	for bit := range 32 {
		votes := 0
		for _, v := range nums {
			votes += v >> bit & 1
		}
		if votes > len(nums)/2 {
			result |= 1 << bit
		}
	}
	return result
}
