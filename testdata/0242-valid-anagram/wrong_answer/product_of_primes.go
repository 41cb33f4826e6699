package anagram

var primes = [26]uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101}

// Multiplies a prime for each letter, and forgets that 64 bits are few: with
// 64 times the letter a every product is 0.
func isAnagram(s string, t string) bool {
	a, b := uint64(1), uint64(1)
	for i := range len(s) {
		a *= primes[s[i]-'a']
	}
	for i := range len(t) {
		b *= primes[t[i]-'a']
	}
	return len(s) == len(t) && a == b
}
