package validparens

// Wants each two neighbours to be a pair.
func isValid(s string) bool {
	if len(s)%2 == 1 {
		return false
	}
	for i := 0; i < len(s); i += 2 {
		if p := s[i : i+2]; p != "()" && p != "[]" && p != "{}" {
			return false
		}
	}
	return true
}
