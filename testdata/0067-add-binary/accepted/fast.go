package addbinary

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

// Adds sixteen digits a step as two words, reads the strings where they are, and
// makes a string of its buffer without a copy.
func addBinary(a string, b string) string {
	if len(a) < len(b) {
		a, b = b, a
	}
	const ones, fill, zeros = 0x0101010101010101, 0xfefefefefefefefe, 0x3030303030303030
	sum := make([]byte, len(a)+1)
	copy(sum[1:], a)
	y := unsafe.Slice(unsafe.StringData(b), len(b))
	carry := uint64(0)
	i, j := len(sum), len(b)
	for ; j >= 16; i, j = i-16, j-16 {
		s, t := sum[i-16:i:i], y[j-16:j:j]
		var low, high uint64
		low, carry = bits.Add64(binary.BigEndian.Uint64(s[8:])|fill, binary.BigEndian.Uint64(t[8:])&ones, carry)
		high, carry = bits.Add64(binary.BigEndian.Uint64(s)|fill, binary.BigEndian.Uint64(t)&ones, carry)
		binary.BigEndian.PutUint64(s[8:], low&ones|zeros)
		binary.BigEndian.PutUint64(s, high&ones|zeros)
	}
	for c := byte(carry); i > 1 && (j > 0 || c > 0); {
		i--
		digit := sum[i] - '0' + c
		if j > 0 {
			j--
			digit += y[j] - '0'
		}
		sum[i], c = '0'+digit&1, digit>>1
		carry = uint64(c)
	}
	if carry == 0 || i > 1 {
		sum = sum[1:]
	} else {
		sum[0] = '1'
	}
	return unsafe.String(&sum[0], len(sum))
}
