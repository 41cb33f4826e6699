package dstest

import (
	"iter"
	"math/bits"
)

// Trades yields every way to trade a share on n days: the days of purchase and
// sale in turn, from no trade at all to one every two days. There are 2^(n-1).
func Trades(n int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		for set := range uint(1) << n {
			if bits.OnesCount(set)%2 == 1 {
				continue
			}
			var days []int
			for ; set != 0; set &= set - 1 {
				days = append(days, bits.TrailingZeros(set))
			}
			if !yield(days) {
				return
			}
		}
	}
}

// Gain is what trading on the given days, as Trades yields them, earns.
func Gain(prices, days []int) int {
	gain := 0
	for i, day := range days {
		if i%2 == 0 {
			gain -= prices[day]
		} else {
			gain += prices[day]
		}
	}
	return gain
}
