package validparens

// Without a branch on the kind of bracket: each one is written on the stack,
// whose top moves by one up or down; a wrong one is remembered.
func isValid(s string) bool {
	if len(s)%2 == 1 {
		return false
	}
	stack := make([]byte, len(s)+2)
	top, wrong := 1, byte(0)
	for i := 0; i < len(s); i++ {
		k := kinds[s[i]&127]
		wrong |= (stack[top-1] ^ s[i]) & k.closing
		stack[top] = k.partner
		if top += k.step; top < 1 {
			return false
		}
	}
	return top == 1 && wrong == 0
}

type kind struct {
	partner, closing byte
	step             int
}

var kinds = [128]kind{
	'(': {')', 0, 1}, '[': {']', 0, 1}, '{': {'}', 0, 1},
	')': {0, 255, -1}, ']': {0, 255, -1}, '}': {0, 255, -1},
}
