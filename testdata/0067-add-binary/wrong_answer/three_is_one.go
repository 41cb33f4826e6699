package addbinary

// Takes one and one and a carry for a digit 0.
func addBinary(a string, b string) string {
	var out string
	carry := false
	for k := 1; k <= max(len(a), len(b)); k++ {
		ones := 0
		if k <= len(a) && a[len(a)-k] == '1' {
			ones++
		}
		if k <= len(b) && b[len(b)-k] == '1' {
			ones++
		}
		digit := "0"
		if (ones == 1) != carry && ones < 2 {
			digit = "1"
		}
		out, carry = digit+out, ones == 2 || ones == 1 && carry
	}
	if carry {
		out = "1" + out
	}
	return out
}
