package stock4

import "math/bits"

// Gains that do not depend on each other, counted by size instead of sorted.
func maxProfit(k int, prices []int) int {
	var stack [501]uint32 // low<<16 | high
	var count [1001]uint16
	var used [16]uint64 // bit g: there is a gain g
	add := func(g uint32) {
		count[g]++
		used[g>>6] |= 1 << (g & 63)
	}
	top := 0
	low, high := uint32(prices[0]), uint32(prices[0])
	for day := 1; day <= len(prices); day++ {
		p := uint32(0)
		if day < len(prices) {
			if p = uint32(prices[day]); p >= high {
				high = p
				continue
			}
		}
		if high > low { // a rise has ended
			for top > 0 && stack[top-1]>>16 >= low {
				top--
				add(stack[top]&0xffff - stack[top]>>16)
			}
			for top > 0 && stack[top-1]&0xffff <= high {
				top--
				add(stack[top]&0xffff - low)
				low = stack[top] >> 16
			}
			stack[top] = low<<16 | high
			top++
		}
		low, high = p, p
	}
	for _, r := range stack[:top] {
		add(r&0xffff - r>>16)
	}
	profit := 0
	for w := 15; w >= 0; w-- {
		for u := used[w]; u != 0; {
			b := bits.Len64(u) - 1
			u &^= 1 << b
			n := min(k, int(count[w<<6+b]))
			profit += n * (w<<6 + b)
			if k -= n; k == 0 {
				return profit
			}
		}
	}
	return profit
}
