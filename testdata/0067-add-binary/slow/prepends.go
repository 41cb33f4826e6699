package addbinary

// Puts each digit in front of a new string: quadratic, but 10^4 digits take
// milliseconds.
func addBinary(a string, b string) string {
	out, carry := "", 0
	for i, j := len(a)-1, len(b)-1; i >= 0 || j >= 0 || carry > 0; i, j = i-1, j-1 {
		if i >= 0 {
			carry += int(a[i] - '0')
		}
		if j >= 0 {
			carry += int(b[j] - '0')
		}
		out = string("01"[carry%2]) + out
		carry /= 2
	}
	return out
}
