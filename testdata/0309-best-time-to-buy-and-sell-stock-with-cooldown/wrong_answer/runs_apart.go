package stockrest

// Takes every run of rises, and gives up the smaller of two daily rises where runs touch.
func maxProfit(prices []int) int {
	profit, end := 0, -2
	for i := 1; i < len(prices); i++ {
		if prices[i] <= prices[i-1] {
			continue
		}
		rise := prices[i] - prices[i-1]
		if i-1 == end+1 { // bought on the day of rest
			rise = max(0, rise-max(0, prices[end]-prices[end-1]))
		}
		profit += rise
		end = i
	}
	return profit
}
