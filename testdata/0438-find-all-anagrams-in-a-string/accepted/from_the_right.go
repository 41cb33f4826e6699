package main

import "fmt"

// Moves the window from right to left, and counts in a map.
func findAnagrams(s string, p string) []int {
	gen := map[byte]int{}
	change := func(c byte, by int) {
		if gen[c] += by; gen[c] == 0 {
			delete(gen, c)
		}
	}
	for i := range len(p) {
		change(p[i], 1)
	}
	judge := []int{}
	for i := len(s) - 1; i >= 0; i-- {
		change(s[i], -1)
		if end := i + len(p); end < len(s) {
			change(s[end], 1)
		}
		if len(gen) == 0 {
			judge = append(judge, i)
		}
	}
	return judge
}

func main() { fmt.Println(findAnagrams("cbaebabacd", "abc")) }
