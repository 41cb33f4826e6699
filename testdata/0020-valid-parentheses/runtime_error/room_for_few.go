package validparens

// Has room for 1000 open brackets.
func isValid(s string) bool {
	var stack [1000]byte
	top := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '(':
			stack[top] = ')'
			top++
		case c == '[' || c == '{':
			stack[top] = c + 2
			top++
		case top == 0 || stack[top-1] != c:
			return false
		default:
			top--
		}
	}
	return top == 0
}
