package exceptself

import "math"

// Adds logarithms and subtracts each: signs are kept, but zeros are not.
func productExceptSelf(nums []int) []int {
	sum, sign := 0.0, 1.0
	for _, v := range nums {
		sum += math.Log(math.Abs(float64(v)))
		if v < 0 {
			sign = -sign
		}
	}
	out := make([]int, len(nums))
	for i, v := range nums {
		p := sign * math.Exp(sum-math.Log(math.Abs(float64(v))))
		if v < 0 {
			p = -p
		}
		out[i] = int(math.Round(p))
	}
	return out
}
