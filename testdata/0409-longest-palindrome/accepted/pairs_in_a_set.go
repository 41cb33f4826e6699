package main

import (
	"fmt"
	"strings"
)

// Strikes letters that have met their partner out of a text of single ones.
func longestPalindrome(s string) (judge int) {
	single := ""
	for _, c := range s {
		if before, after, ok := strings.Cut(single, string(c)); ok {
			single = before + after
			judge += 2
		} else {
			single += string(c)
		}
	}
	if single != "" {
		judge++
	}
	return
}

func main() { fmt.Println(longestPalindrome("abccccdd")) }
