package movezeroes

// Leaves what stands before the first zero alone, then writes every number and
// moves on only behind those that are not zero: no branch to be guessed.
func moveZeroes(nums []int) {
	slow := 0
	for slow < len(nums) && nums[slow] != 0 {
		slow++
	}
	for _, v := range nums[slow:] {
		nums[slow] = v
		if v != 0 {
			slow++
		}
	}
	clear(nums[slow:])
}
