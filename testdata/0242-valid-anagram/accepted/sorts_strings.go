package main

import (
	"fmt"
	"sort"
	"strings"
)

// Sorts the letters as strings of one letter each.
func isAnagram(s, t string) bool {
	judge := strings.Split(s, "")
	sort.Strings(judge)
	letters := strings.Split(t, "")
	sort.Strings(letters)
	return strings.Join(judge, "") == strings.Join(letters, "")
}

func main() { fmt.Println(isAnagram("anagram", "nagaram")) }
