package stock4

// Bisects a fee at which no more than k trades pay, and pays it back.
func maxProfit(k int, prices []int) int {
	at := func(fee int) (gain, trades int) { // with as few trades as can be
		held, heldTrades := -prices[0]-fee, 1
		for _, p := range prices {
			if g := held + p; g > gain {
				gain, trades = g, heldTrades
			}
			if h := gain - p - fee; h > held || h == held && trades+1 < heldTrades {
				held, heldTrades = h, trades+1
			}
		}
		return gain, trades
	}
	lo, hi := 0, 1001
	for lo < hi {
		fee := (lo + hi) / 2
		if _, trades := at(fee); trades <= k {
			hi = fee
		} else {
			lo = fee + 1
		}
	}
	gain, trades := at(lo)
	if lo > 0 {
		trades = k
	}
	return gain + lo*trades
}
