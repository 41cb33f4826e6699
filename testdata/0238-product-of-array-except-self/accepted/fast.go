package exceptself

// Works in the list itself. Since the products fit 32 bits, all but a few numbers
// are 1 or -1 where there is at most one zero, and for these the product of all
// others is the product of all times the number; for the few it is multiplied anew.
func productExceptSelf(nums []int) []int {
	few := make([]int, 0, 64) // places of what is neither 1 nor -1
	zero, signs := -1, 0
	for i, v := range nums {
		signs ^= v
		if uint(v+1)&^2 == 0 {
			continue
		}
		if v == 0 {
			if zero >= 0 {
				clear(nums)
				return nums
			}
			zero = i
		}
		few = append(few, i)
	}
	for _, at := range few {
		signs ^= nums[at]
	}
	units := 1 | signs>>63 // the product of all that are 1 or -1
	product := units
	others := make([]int, len(few))
	for k, at := range few {
		product *= nums[at]
		others[k] = units
		for j, other := range few {
			if j != k {
				others[k] *= nums[other]
			}
		}
	}
	if zero >= 0 {
		clear(nums)
	} else {
		for i := range nums {
			nums[i] *= product
		}
	}
	for k, at := range few {
		nums[at] = others[k]
	}
	return nums
}
