package validparens

// Keeps one depth for each kind, so that pairs may cross.
func isValid(s string) bool {
	var round, square, curly int
	for _, c := range s {
		switch c {
		case '(':
			round++
		case ')':
			round--
		case '[':
			square++
		case ']':
			square--
		case '{':
			curly++
		case '}':
			curly--
		}
		if round < 0 || square < 0 || curly < 0 {
			return false
		}
	}
	return round == 0 && square == 0 && curly == 0
}
