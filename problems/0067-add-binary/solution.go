package addbinary

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"drill/judge"
)

// addBinary adds the shorter number to a copy of the longer one, with a carry,
// from the right, and stops when neither a digit nor a carry is left to add.
// Eight digits are added at a time, as one number of 64 bits: where the other
// seven bits of a digit's byte are ones, a carry runs through them to the next
// digit. O(n) time, O(n) space.
func addBinary(a string, b string) string {
	const (
		ones  = 0x0101010101010101 // the digits' own bits
		fill  = 0xfefefefefefefefe // all others
		zeros = 0x3030303030303030 // "00000000"
	)
	if len(a) < len(b) {
		a, b = b, a
	}
	sum, addend := make([]byte, len(a)+1), []byte(b)
	sum[0] = '0' // for a last carry
	copy(sum[1:], a)
	i, j := len(sum), len(addend)
	carry := uint64(0)
	for ; j >= 8; i, j = i-8, j-8 {
		x := binary.BigEndian.Uint64(sum[i-8 : i])
		y := binary.BigEndian.Uint64(addend[j-8 : j])
		x, carry = bits.Add64(x|fill, y&ones, carry)
		binary.BigEndian.PutUint64(sum[i-8:i], x&ones|zeros)
	}
	for rest := byte(carry); j > 0 || rest > 0; {
		i--
		digit := sum[i] - '0' + rest
		if j > 0 {
			j--
			digit += addend[j] - '0'
		}
		sum[i], rest = '0'+digit%2, digit/2
	}
	if sum[0] == '0' {
		sum = sum[1:]
	}
	return string(sum)
}

// addBinaryDigits adds digit by digit from the right, as on paper: the digits
// of both and the carry make the digit of the sum, their remainder by two, and
// the next carry, their half. O(n) time and space.
func addBinaryDigits(a string, b string) string {
	size := max(len(a), len(b)) + 1
	sum := make([]byte, size)
	carry := byte(0)
	for k := 1; k <= size; k++ {
		digit := carry
		if k <= len(a) {
			digit += a[len(a)-k] - '0'
		}
		if k <= len(b) {
			digit += b[len(b)-k] - '0'
		}
		sum[size-k], carry = '0'+digit%2, digit/2
	}
	if sum[0] == '0' {
		sum = sum[1:]
	}
	return string(sum)
}

// addBinaryBig lets the standard library add numbers of any length. O(n) time
// and space, since 2 is a power of two.
func addBinaryBig(a string, b string) string {
	var x, y big.Int
	x.SetString(a, 2)
	y.SetString(b, 2)
	return x.Add(&x, &y).Text(2)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "eight digits at a time", Func: addBinary, Time: "O(n)", Space: "O(n)"},
	{Name: "digit by digit with a carry", Func: addBinaryDigits, Time: "O(n)", Space: "O(n)"},
	{Name: "math/big", Func: addBinaryBig, Time: "O(n)", Space: "O(n)"},
}
