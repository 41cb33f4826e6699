package main

import "fmt"

// Grows around whole runs of one letter; of several longest it returns the last.
func longestPalindrome(s string) string {
	var res string
	for i := 0; i < len(s); {
		l, r := i, i
		for r+1 < len(s) && s[r+1] == s[i] {
			r++
		}
		i = r + 1
		for l > 0 && r+1 < len(s) && s[l-1] == s[r+1] {
			l--
			r++
		}
		if len(res) <= r-l+1 {
			res = s[l : r+1]
		}
	}
	return res
}

func main() { fmt.Println(longestPalindrome("babad")) }
