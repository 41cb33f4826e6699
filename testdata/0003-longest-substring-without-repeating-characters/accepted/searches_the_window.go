package main

import (
	"fmt"
	"strings"
)

// Looks for the letter in the window itself, which is never long.
func lengthOfLongestSubstring(s string) (judge int) {
	window := ""
	for i := range s {
		at := strings.IndexByte(window, s[i])
		window = s[i-len(window)+at+1 : i+1]
		judge = max(judge, len(window))
	}
	return
}

func main() { fmt.Println(lengthOfLongestSubstring("pwwkew")) }
