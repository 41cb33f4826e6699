package addbinary

// Always writes the last carry, even if it is zero.
func addBinary(a string, b string) string {
	n := max(len(a), len(b))
	out := make([]byte, n+1)
	carry := byte(0)
	for k := 1; k <= n; k++ {
		sum := carry
		if k <= len(a) {
			sum += a[len(a)-k] - '0'
		}
		if k <= len(b) {
			sum += b[len(b)-k] - '0'
		}
		out[n+1-k], carry = '0'+sum%2, sum/2
	}
	out[0] = '0' + carry
	return string(out)
}
