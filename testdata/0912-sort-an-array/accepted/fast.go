package sortarray

// Radix sort by two digits of nine bits, whose counts are taken in one pass; the
// half-sorted numbers lie in a buffer of 32 bits each.
func sortArray(nums []int) []int {
	const shift = 50000
	var low, high [512]int32
	for _, v := range nums {
		u := uint(v + shift)
		low[u&511]++
		high[u>>9&511]++
	}
	var l, h int32
	for d := range low {
		low[d], l = l, l+low[d]
		high[d], h = h, h+high[d]
	}
	buffer := make([]uint32, len(nums))
	for _, v := range nums {
		u := uint32(v + shift)
		at := low[u&511]
		low[u&511] = at + 1
		buffer[at] = u
	}
	for _, u := range buffer {
		at := high[u>>9&511]
		high[u>>9&511] = at + 1
		nums[at] = int(u) - shift
	}
	return nums
}
