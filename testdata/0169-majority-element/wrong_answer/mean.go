package majority

import "math"

// Rounds the mean.
func majorityElement(nums []int) int {
	sum := 0
	for _, v := range nums {
		sum += v
	}
	return int(math.Round(float64(sum) / float64(len(nums))))
}
