package validparens

import "drill/judge"

// isValid keeps on a stack which closing brackets are awaited, that of the
// innermost pair on top: only this one may come next. At the end none must be
// awaited. O(n) time, O(n) space.
func isValid(s string) bool {
	partner := [256]byte{'(': ')', '[': ']', '{': '}'}
	stack := make([]byte, 0, len(s))
	for i := range len(s) {
		if closing := partner[s[i]]; closing != 0 {
			stack = append(stack, closing)
			continue
		}
		top := len(stack) - 1
		if top < 0 || stack[top] != s[i] {
			return false
		}
		stack = stack[:top]
	}
	return len(stack) == 0
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "stack", Func: isValid, Time: "O(n)", Space: "O(n)"},
}
