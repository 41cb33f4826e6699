package main

import "fmt"

// Those without n and those with it, as in Pascal's triangle; the largest number comes first.
func combine(n int, k int) [][]int {
	if k == 0 {
		return [][]int{nil}
	}
	if k > n {
		return nil
	}
	all := combine(n-1, k)
	for _, c := range combine(n-1, k-1) {
		all = append(all, append([]int{n}, c...))
	}
	return all
}

func main() { fmt.Println(combine(4, 2)) }
