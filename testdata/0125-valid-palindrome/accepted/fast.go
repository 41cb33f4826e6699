package validpalindrome

// A table of bytes; the inner loops pass over what does not count.
func isPalindrome(s string) bool {
	i, j := 0, len(s)-1
	for i < j {
		a, b := table[s[i]], table[s[j]]
		if a == b && a != 0 {
			i++
			j--
			continue
		}
		if a != 0 && b != 0 {
			return false
		}
		if a == 0 {
			i++
		}
		if b == 0 {
			j--
		}
	}
	return true
}

var table [256]byte

func init() {
	for c := '0'; c <= '9'; c++ {
		table[c] = byte(c)
	}
	for c := 'a'; c <= 'z'; c++ {
		table[c], table[c-32] = byte(c), byte(c)
	}
}
