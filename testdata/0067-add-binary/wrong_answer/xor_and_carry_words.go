package addbinary

import "strconv"

// Adds without carry, adds the carries, and so on, in a word of 64 bits.
func addBinary(a string, b string) string {
	var x, y uint64
	for _, c := range a {
		x = x<<1 | uint64(c-'0')
	}
	for _, c := range b {
		y = y<<1 | uint64(c-'0')
	}
	for y != 0 {
		x, y = x^y, (x&y)<<1
	}
	return strconv.FormatUint(x, 2)
}
