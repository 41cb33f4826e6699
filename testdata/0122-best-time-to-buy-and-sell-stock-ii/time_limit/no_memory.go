package stock2

// Tries both choices of each day, and all of those to come anew: O(2^n).
func maxProfit(prices []int) int {
	var from func(day int, held bool) int
	from = func(day int, held bool) int {
		if day == len(prices) {
			return 0
		}
		wait := from(day+1, held)
		if held {
			return max(wait, prices[day]+from(day+1, false))
		}
		return max(wait, from(day+1, true)-prices[day])
	}
	return from(0, false)
}
