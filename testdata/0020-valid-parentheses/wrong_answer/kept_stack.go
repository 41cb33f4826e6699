package validparens

var stack []byte

// Keeps the stack in a global: what one call leaves open is there in the next.
func isValid(s string) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case '(':
			stack = append(stack, ')')
		case '[':
			stack = append(stack, ']')
		case '{':
			stack = append(stack, '}')
		default:
			n := len(stack)
			if n == 0 || stack[n-1] != c {
				return false
			}
			stack = stack[:n-1]
		}
	}
	return len(stack) == 0
}
