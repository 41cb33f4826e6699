package main

import (
	"fmt"
	"math/big"
)

// The amounts that n coins make, as the bits of a large number.
func coinChange(coins []int, amount int) int {
	made, all := big.NewInt(1), big.NewInt(1)
	room := new(big.Int).Lsh(big.NewInt(1), uint(amount+1))
	room.Sub(room, big.NewInt(1))
	for n := 0; made.Sign() > 0; n++ {
		if made.Bit(amount) == 1 {
			return n
		}
		next := new(big.Int)
		for _, c := range coins {
			if c <= amount {
				next.Or(next, new(big.Int).Lsh(made, uint(c)))
			}
		}
		next.And(next, room).AndNot(next, all)
		all.Or(all, next)
		made = next
	}
	return -1
}

func main() { fmt.Println(coinChange([]int{1, 2, 5}, 11)) }
