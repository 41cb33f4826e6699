package stock4

import "sort"

// Takes the k largest rises without a fall; a trade may well last over one.
func maxProfit(k int, prices []int) int {
	var rises []int
	run := 0
	for i := 1; i <= len(prices); i++ {
		if i < len(prices) && prices[i] >= prices[i-1] {
			run += prices[i] - prices[i-1]
			continue
		}
		rises = append(rises, run)
		run = 0
	}
	sort.Sort(sort.Reverse(sort.IntSlice(rises)))
	sum := 0
	for _, r := range rises[:min(k, len(rises))] {
		sum += r
	}
	return sum
}
