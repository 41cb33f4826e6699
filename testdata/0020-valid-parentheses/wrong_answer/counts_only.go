package validparens

// Counts opening and closing brackets of each kind, whatever their order.
func isValid(s string) bool {
	count := map[rune]int{}
	for _, c := range s {
		count[c]++
	}
	return count['('] == count[')'] && count['['] == count[']'] && count['{'] == count['}']
}
