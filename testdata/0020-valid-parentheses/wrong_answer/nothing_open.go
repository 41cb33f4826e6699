package validparens

// A closing bracket with nothing open before it does no harm, it thinks.
func isValid(s string) bool {
	stack := []rune{}
	for _, c := range s {
		switch c {
		case '(', '[', '{':
			stack = append(stack, c)
		default:
			if len(stack) == 0 {
				continue
			}
			open := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if string([]rune{open, c}) != "()" && string([]rune{open, c}) != "[]" && string([]rune{open, c}) != "{}" {
				return false
			}
		}
	}
	return len(stack) == 0
}
