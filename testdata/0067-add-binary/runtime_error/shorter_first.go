package addbinary

// Takes the second one for the shorter.
func addBinary(a string, b string) string {
	out := []byte(a)
	carry := byte(0)
	for k := 1; k <= len(a) || k <= len(b); k++ {
		sum := a[len(a)-k] - '0' + carry
		if k <= len(b) {
			sum += b[len(b)-k] - '0'
		}
		out[len(a)-k], carry = '0'+sum%2, sum/2
	}
	if carry == 1 {
		return "1" + string(out)
	}
	return string(out)
}
