package validparens

// Any closing bracket closes any opening one.
func isValid(s string) bool {
	depth := 0
	for _, c := range s {
		if c == '(' || c == '[' || c == '{' {
			depth++
		} else if depth--; depth < 0 {
			return false
		}
	}
	return depth == 0
}
