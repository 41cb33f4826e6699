package threesum

import "slices"

// Keeps the numbers as bits, looks the largest of a triplet up among them, and
// asks for repeated numbers apart. Triplets are cut from large chunks.
func threeSum(nums []int) [][]int {
	const zero = 100000
	type set [2*zero/64 + 1]uint64
	var there, twice set
	zeros := 0
	for _, v := range nums {
		u := uint(v + zero)
		twice[u/64] |= there[u/64] & (1 << (u % 64))
		there[u/64] |= 1 << (u % 64)
		if v == 0 {
			zeros++
		}
	}
	has := func(s *set, v int) bool {
		u := uint(v + zero)
		return s[u/64]>>(u%64)&1 == 1
	}
	slices.Sort(nums)
	most := nums[len(nums)-1]
	nums = slices.Compact(nums)
	var out [][]int
	var chunk []int
	add := func(a, b, c int) {
		if len(chunk) < 3 {
			chunk = make([]int, 3*256)
		}
		triplet := chunk[:3:3]
		chunk = chunk[3:]
		triplet[0], triplet[1], triplet[2] = a, b, c
		out = append(out, triplet)
	}
	from := len(nums)
	for i, first := range nums {
		if first >= 0 {
			break
		}
		for from > 0 && nums[from-1] >= -first-most {
			from--
		}
		if last := -2 * first; last <= most && has(&twice, first) && has(&there, last) {
			add(first, first, last)
		}
		for _, mid := range nums[max(from, i+1):] {
			last := -first - mid
			if last <= mid {
				if last == mid && has(&twice, mid) {
					add(first, mid, mid)
				}
				break
			}
			if has(&there, last) {
				add(first, mid, last)
			}
		}
	}
	if zeros >= 3 {
		add(0, 0, 0)
	}
	return out
}
