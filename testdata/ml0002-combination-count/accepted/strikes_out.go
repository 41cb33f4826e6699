package main

import (
	"errors"
	"fmt"
	"math/big"
)

// Cancels the factors of r! in those of the product, and multiplies what is left.
func combinationCount(n, r int) (*big.Int, error) {
	if r < 0 || n-r < 0 {
		return nil, errors.New("cannot choose so many")
	}
	if n-r < r {
		r = n - r
	}
	factors := make([]int, r)
	for i := range factors {
		factors[i] = n - i
	}
	for k := 2; k <= r; k++ {
		rest := k
		for i := 0; i < r && rest > 1; i++ {
			g := gcd(factors[i], rest)
			factors[i] /= g
			rest /= g
		}
	}
	c := big.NewInt(1)
	for _, f := range factors {
		c.Mul(c, big.NewInt(int64(f)))
	}
	return c, nil
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func main() { fmt.Println(combinationCount(5, 3)) }
