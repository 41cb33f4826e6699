package sortarray

// Radix sort of the bits as they are: negative numbers come last.
func sortArray(nums []int) []int {
	out := make([]int, len(nums))
	for shift := 0; shift < 64; shift += 8 {
		var place [257]int
		for _, v := range nums {
			place[(uint(v)>>shift)&255+1]++
		}
		for d := range 256 {
			place[d+1] += place[d]
		}
		for _, v := range nums {
			d := (uint(v) >> shift) & 255
			out[place[d]] = v
			place[d]++
		}
		nums, out = out, nums
	}
	return nums
}
