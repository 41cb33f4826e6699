package stock4

// Makes the best trade, then the best beside it, and so on: never two in place of one.
func maxProfit(k int, prices []int) int {
	stretches := [][]int{prices}
	profit := 0
	for range k {
		most, at, from, to := 0, 0, 0, 0
		for s, p := range stretches {
			low := 0
			for i := range p {
				if p[i] < p[low] {
					low = i
				}
				if p[i]-p[low] > most {
					most, at, from, to = p[i]-p[low], s, low, i
				}
			}
		}
		if most == 0 {
			break
		}
		profit += most
		p := stretches[at]
		stretches[at] = p[:from]
		stretches = append(stretches, p[to+1:])
	}
	return profit
}
