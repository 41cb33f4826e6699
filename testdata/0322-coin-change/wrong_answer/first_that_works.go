package coinchange

import "sort"

// Tries the largest coins first, gives some back where it must, and takes the first way that works.
func coinChange(coins []int, amount int) int {
	sort.Sort(sort.Reverse(sort.IntSlice(coins)))
	dead := map[[2]int]bool{}
	var pay func(i, rest int) int
	pay = func(i, rest int) int {
		if rest == 0 {
			return 0
		}
		if i == len(coins) || dead[[2]int{i, rest}] {
			return -1
		}
		for k := rest / coins[i]; k >= 0; k-- {
			if n := pay(i+1, rest-k*coins[i]); n >= 0 {
				return n + k
			}
		}
		dead[[2]int{i, rest}] = true
		return -1
	}
	return pay(0, amount)
}
