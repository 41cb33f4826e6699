package main

import (
	"fmt"
	"sort"
)

// Bisects the length; of several shortest windows it returns the last.
func minWindow(s string, t string) string {
	at := func(size int) int {
		var lack [128]int
		for _, c := range t {
			lack[c]++
		}
		over, found := len(t), -1
		for i := range s {
			if lack[s[i]]--; lack[s[i]] >= 0 {
				over--
			}
			if i >= size {
				if lack[s[i-size]]++; lack[s[i-size]] > 0 {
					over++
				}
			}
			if i >= size-1 && over == 0 {
				found = i - size + 1
			}
		}
		return found
	}
	size := sort.Search(len(s), func(k int) bool { return at(k+1) >= 0 }) + 1
	if size > len(s) {
		return ""
	}
	return s[at(size) : at(size)+size]
}

func main() { fmt.Println(minWindow("ADOBECODEBANC", "ABC")) }
