package main

import (
	"fmt"
	"strconv"
	"strings"
)

// Cuts both into chunks of 60 digits, adds these as numbers with a carry, and
// takes off the zeros that the first chunk has in front.
func addBinary(a string, b string) string {
	const size = 60
	sum, carry := "", uint64(0)
	for a != "" || b != "" || carry > 0 {
		var x, y uint64
		a, x = cut(a, size)
		b, y = cut(b, size)
		x += y + carry
		sum = fmt.Sprintf("%060b", x&(1<<size-1)) + sum
		carry = x >> size
	}
	if sum = strings.TrimLeft(sum, "0"); sum == "" {
		return "0"
	}
	return sum
}

func cut(s string, size int) (rest string, value uint64) {
	at := max(len(s)-size, 0)
	value, _ = strconv.ParseUint(s[at:], 2, 64)
	return s[:at], value
}

func main() { fmt.Println(addBinary("11", "1")) }
