package stock3

// The four states, and nothing done inside a rise or a fall: only its end counts.
func maxProfit(prices []int) int {
	low1, gain1, low2, gain2 := prices[0], 0, prices[0], 0
	for _, p := range prices {
		if p < low1 {
			low1 = p
			if c := p - gain1; c < low2 {
				low2 = c
			}
			continue
		}
		if g := p - low1; g > gain1 {
			gain1 = g
		}
		if c := p - gain1; c < low2 {
			low2 = c
		} else if g := p - low2; g > gain2 {
			gain2 = g
		}
	}
	return gain2
}
