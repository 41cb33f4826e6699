package addbinary

import "strconv"

// Goes through whole numbers, which end at 63 digits.
func addBinary(a string, b string) string {
	x, _ := strconv.ParseInt(a, 2, 64)
	y, _ := strconv.ParseInt(b, 2, 64)
	return strconv.FormatInt(x+y, 2)
}
