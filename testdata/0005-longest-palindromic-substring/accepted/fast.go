package palindrome

// Grows around runs of equal letters, from the middle of the string outwards, and
// leaves a side alone once nothing on it can grow longer than what was found.
func longestPalindrome(s string) string {
	n := len(s)
	start, size := 0, 1
	grow := func(i int) (from, to int) {
		from, to = i, i+1
		for from > 0 && s[from-1] == s[i] {
			from--
		}
		for to < n && s[to] == s[i] {
			to++
		}
		left, right := from, to
		for left > 0 && right < n && s[left-1] == s[right] {
			left--
			right++
		}
		if right-left > size {
			start, size = left, right-left
		}
		return from, to
	}
	left, right := grow(n / 2)
	for {
		toLeft, toRight := 2*left > size, 2*(n-right) > size
		if toLeft {
			left, _ = grow(left - 1)
		}
		if toRight {
			_, right = grow(right)
		}
		if !toLeft && !toRight {
			return s[start : start+size]
		}
	}
}
