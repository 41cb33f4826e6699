package validparens

// Passes over a closing bracket that does not fit.
func isValid(s string) bool {
	var stack []byte
	for i := range len(s) {
		switch s[i] {
		case '(':
			stack = append(stack, ')')
		case '[':
			stack = append(stack, ']')
		case '{':
			stack = append(stack, '}')
		default:
			if n := len(stack); n > 0 && stack[n-1] == s[i] {
				stack = stack[:n-1]
			}
		}
	}
	return len(stack) == 0
}
