package main

import (
	"errors"
	"fmt"
	"math/bits"
)

type network struct {
	half uint
	keys []uint64
}

// f is the round function, cut to the width of a half.
func (w network) f(r int, x uint64) uint64 {
	z := w.keys[r] ^ x
	z += 0x9e3779b97f4a7c15
	z ^= z >> 30
	z *= 0xbf58476d1ce4e5b9
	z ^= z >> 27
	z *= 0x94d049bb133111eb
	z ^= z >> 31
	return z << (64 - w.half) >> (64 - w.half) // a shift by 64 leaves 0
}

func (w network) permute(x uint64) uint64 {
	a, b := x>>w.half, x&(1<<w.half-1)
	r := 0
	for ; r+1 < len(w.keys); r += 2 { // without an exchange
		a ^= w.f(r, b)
		b ^= w.f(r+1, a)
	}
	if r < len(w.keys) {
		a ^= w.f(r, b)
		a, b = b, a
	}
	return a<<w.half + b
}

// Has a type for the network, and makes two rounds at a time, in place.
func feistelIndex(i, n, key uint64, rounds int) (uint64, error) {
	if rounds < 1 || i >= n {
		return 0, errors.New("feistelIndex: out of range")
	}
	w := network{half: uint(bits.Len64(n-1)+1) / 2}
	mix := network{half: 64, keys: []uint64{0}}
	first := mix.f(0, key)
	for r := range rounds {
		w.keys = append(w.keys, mix.f(0, first+uint64(r)))
	}
	x := w.permute(i)
	for x >= n {
		x = w.permute(x)
	}
	return x, nil
}

func main() { fmt.Println(feistelIndex(0, 10, 1, 4)) }
