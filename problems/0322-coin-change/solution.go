package coinchange

import "drill/judge"

// coinChange fills a table of the fewest coins for every amount, coin by coin: an
// amount is paid as before, or with this coin and the fewest for the rest, this
// coin perhaps among them. O(n * amount) time, O(amount) space.
func coinChange(coins []int, amount int) int {
	never := int16(amount + 1) // no amount needs as many
	fewest := make([]int16, amount+1)
	for a := 1; a <= amount; a++ {
		fewest[a] = never
	}
	for _, c := range coins {
		if c > amount {
			continue
		}
		with := fewest[c:] // each amount with[i] is i and this coin
		for i, n := range fewest[:len(with)] {
			if n+1 < with[i] {
				with[i] = n + 1
			}
		}
	}
	if fewest[amount] == never {
		return -1
	}
	return int(fewest[amount])
}

// coinChangeMemo asks for the amounts that are left after each possible last
// coin, and keeps each answer, also that there is none. O(n * amount) time,
// O(amount) space.
func coinChangeMemo(coins []int, amount int) int {
	const unknown = 0
	never := amount + 1
	memo := make([]int, amount+1)
	var fewest func(amount int) int
	fewest = func(amount int) int {
		if amount == 0 {
			return 0
		}
		if memo[amount] == unknown {
			best := never
			for _, c := range coins {
				if c <= amount {
					best = min(best, fewest(amount-c)+1)
				}
			}
			memo[amount] = best
		}
		return memo[amount]
	}
	if n := fewest(amount); n < never {
		return n
	}
	return -1
}

// coinChangeLevels goes from amount to amount, a coin a step, breadth first: the
// amounts that one coin makes, those that two make and no fewer, and so on until
// the amount is among them. O(n * amount) time, O(amount) space.
func coinChangeLevels(coins []int, amount int) int {
	met := make([]bool, amount+1)
	met[0] = true
	level := []int{0}
	for n := 0; len(level) > 0; n++ {
		if met[amount] {
			return n
		}
		var next []int
		for _, a := range level {
			for _, c := range coins {
				if b := a + c; b <= amount && !met[b] {
					met[b] = true
					next = append(next, b)
				}
			}
		}
		level = next
	}
	return -1
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "table, bottom-up", Func: coinChange, Time: "O(n*m)", Space: "O(m)"},
	{Name: "recursive with memo", Func: coinChangeMemo, Time: "O(n*m)", Space: "O(m)"},
	{Name: "breadth first", Func: coinChangeLevels, Time: "O(n*m)", Space: "O(m)"},
}
