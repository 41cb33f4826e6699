package validparens

// Returns as soon as all that was opened is closed.
func isValid(s string) bool {
	var stack []byte
	for i := range len(s) {
		switch c := s[i]; c {
		case '(', '[', '{':
			stack = append(stack, c)
		default:
			n := len(stack)
			if n == 0 || c != stack[n-1]+1 && c != stack[n-1]+2 {
				return false
			}
			if stack = stack[:n-1]; len(stack) == 0 {
				return true
			}
		}
	}
	return false
}
