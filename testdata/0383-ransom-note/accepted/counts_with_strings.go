package main

import (
	"fmt"
	"strings"
)

// Lets strings.Count count each letter in both.
func canConstruct(ransomNote string, magazine string) bool {
	for judge := 'a'; judge <= 'z'; judge++ {
		if strings.Count(ransomNote, string(judge)) > strings.Count(magazine, string(judge)) {
			return false
		}
	}
	return true
}

func main() { fmt.Println(canConstruct("aa", "aab")) }
