package rotated

// Lifts the numbers that are less than the first above all others, which sorts
// the list, and halves its length without looking for equality in between.
func search(nums []int, target int) int {
	const lift = 1 << 20
	first := nums[0]
	if target < first {
		target += lift
	}
	base := 0
	for n := len(nums); n > 1; {
		half := n / 2
		v := nums[base+half]
		if v < first {
			v += lift
		}
		if v <= target {
			base += half
		}
		n -= half
	}
	v := nums[base]
	if v == target || v+lift == target && v < first {
		return base
	}
	return -1
}
