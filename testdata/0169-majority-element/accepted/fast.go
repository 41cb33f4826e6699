package majority

// Counts how often a number picked here or there comes, which is quick, and
// each second one is the majority; puts it to the vote only if five were not.
func majorityElement(nums []int) int {
	n := len(nums)
	for k := range 5 {
		v, count := nums[(2*k+1)*n/10], 0
		for _, w := range nums {
			if w == v {
				count++
			}
		}
		if count > n/2 {
			return v
		}
	}
	candidate, votes := 0, 0
	for _, v := range nums {
		if votes == 0 {
			candidate = v
		}
		step := -1
		if v == candidate {
			step = 1
		}
		votes += step
	}
	return candidate
}
