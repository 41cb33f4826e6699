package addbinary

import "math/big"

// Counts the first up by one and the second down until it is zero: exponential
// in its length.
func addBinary(a string, b string) string {
	var x, y big.Int
	x.SetString(a, 2)
	y.SetString(b, 2)
	for one := big.NewInt(1); y.Sign() > 0; y.Sub(&y, one) {
		x.Add(&x, one)
	}
	return x.Text(2)
}
