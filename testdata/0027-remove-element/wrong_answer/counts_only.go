package removeelement

// Counts right but moves nothing.
func removeElement(nums []int, val int) int {
	k := 0
	for _, v := range nums {
		if v != val {
			k++
		}
	}
	return k
}
