package addbinary

// Forgets the carry that is left when both are through.
func addBinary(a string, b string) string {
	out := make([]byte, max(len(a), len(b)))
	carry := byte(0)
	for k := 1; k <= len(out); k++ {
		sum := carry
		if k <= len(a) {
			sum += a[len(a)-k] - '0'
		}
		if k <= len(b) {
			sum += b[len(b)-k] - '0'
		}
		out[len(out)-k], carry = '0'+sum%2, sum/2
	}
	return string(out)
}
