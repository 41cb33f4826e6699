package coinchange

import "sort"

// Pays with the largest coins as far as they go.
func coinChange(coins []int, amount int) int {
	sort.Sort(sort.Reverse(sort.IntSlice(coins)))
	n := 0
	for _, c := range coins {
		n += amount / c
		amount %= c
	}
	if amount > 0 {
		return -1
	}
	return n
}
