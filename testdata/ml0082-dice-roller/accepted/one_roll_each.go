package main

import (
	"fmt"
	"math/rand"
)

type die struct {
	sides int
	next  func() uint8
}

// roll subtracts until a face is left.
func (d die) roll() int {
	for {
		b := int(d.next())
		whole := 0
		for whole+d.sides <= 256 {
			whole += d.sides
		}
		if b >= whole {
			continue
		}
		for b >= d.sides {
			b -= d.sides
		}
		return b + 1
	}
}

// Has a type for the die.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	switch {
	case n < 0:
		return nil, fmt.Errorf("n = %d", n)
	case sides < 1, sides > 256:
		return nil, fmt.Errorf("sides = %d", sides)
	}
	d := die{sides, next}
	rolls := make([]int, n)
	for i := 0; i < n; i++ {
		rolls[i] = d.roll()
	}
	return rolls, nil
}

func main() { fmt.Println(rollDice(func() uint8 { return uint8(rand.Int()) }, 10, 6)) }
