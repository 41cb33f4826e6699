package removeelement

var k int

// Counts in a global, which goes on counting in the next call.
func removeElement(nums []int, val int) int {
	at := 0
	for _, v := range nums {
		if v != val {
			nums[at] = v
			at++
			k++
		}
	}
	return k
}
