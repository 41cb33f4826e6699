package addbinary

import (
	"math/big"
	"strings"
)

// Takes off the zeros in front, and of zero there is nothing left.
func addBinary(a string, b string) string {
	var x, y big.Int
	x.SetString(a, 2)
	y.SetString(b, 2)
	return strings.TrimLeft("0"+x.Add(&x, &y).Text(2), "0")
}
