package main

import "fmt"

// Joins stretches of days: g[a][b] is the most that leads from state a to b.
type gains [5][5]int

func maxProfit(prices []int) int { return solve(prices)[0][4] }

func solve(prices []int) (g gains) {
	for a := range g {
		for b := range a {
			g[a][b] = -1 << 40
		}
	}
	if n := len(prices); n > 1 {
		l, r := solve(prices[:n/2]), solve(prices[n/2:])
		for a := range g {
			for b := a; b < len(g); b++ {
				g[a][b] = l[a][a] + r[a][b]
				for m := a; m <= b; m++ {
					g[a][b] = max(g[a][b], l[a][m]+r[m][b])
				}
			}
		}
		return g
	}
	for a := range g {
		for b, money := a, 0; b < len(g); b++ {
			g[a][b] = money
			money += []int{-prices[0], prices[0]}[b%2]
		}
	}
	return g
}

func main() { fmt.Println(maxProfit([]int{3, 3, 5, 0, 0, 3, 1, 4})) }
