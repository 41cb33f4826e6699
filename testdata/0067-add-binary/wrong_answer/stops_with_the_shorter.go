package addbinary

// Adds for as long as both have digits, and copies the rest of the longer one
// without the carry.
func addBinary(a string, b string) string {
	if len(a) < len(b) {
		a, b = b, a
	}
	out := []byte(a)
	carry := byte(0)
	for k := 1; k <= len(b); k++ {
		sum := a[len(a)-k] - '0' + b[len(b)-k] - '0' + carry
		out[len(a)-k], carry = '0'+sum%2, sum/2
	}
	if carry > 0 && len(a) == len(b) {
		return "1" + string(out)
	}
	return string(out)
}
