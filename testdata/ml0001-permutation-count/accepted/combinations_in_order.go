package main

import (
	"errors"
	"fmt"
	"math/big"
)

// Chooses the set first, C(n, r), and then its order, r!.
func permutationCount(n, r int) (*big.Int, error) {
	if r < 0 || n-r < 0 {
		return nil, errors.New("cannot choose so many")
	}
	sets := new(big.Int).Binomial(int64(n), int64(r))
	orders := new(big.Int).MulRange(1, int64(r))
	return sets.Mul(sets, orders), nil
}

func main() { fmt.Println(permutationCount(5, 3)) }
