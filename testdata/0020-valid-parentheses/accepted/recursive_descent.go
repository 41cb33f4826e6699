package main

import (
	"fmt"
	"strings"
)

// Reads brackets as a grammar does: a text is pairs in a row, each with a text
// within.
func isValid(s string) bool {
	judge := strings.NewReader(s)
	var text func(end byte) bool
	text = func(end byte) bool {
		for {
			c, err := judge.ReadByte()
			if err != nil {
				return end == 0
			}
			i := strings.IndexByte("([{", c)
			if i < 0 {
				return c == end
			}
			if !text(")]}"[i]) {
				return false
			}
		}
	}
	return text(0)
}

func main() { fmt.Println(isValid("([])")) }
