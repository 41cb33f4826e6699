package ransomnote

import "drill/judge"

// canConstruct counts the letters of the magazine and takes off those of the
// note; none may go below zero. A note longer than the magazine needs no
// counting. O(m+n) time, O(1) space.
func canConstruct(ransomNote string, magazine string) bool {
	if len(ransomNote) > len(magazine) {
		return false
	}
	var have [128]int
	for i := range len(magazine) {
		have[magazine[i]]++
	}
	for i := range len(ransomNote) {
		c := ransomNote[i]
		if have[c] == 0 {
			return false
		}
		have[c]--
	}
	return true
}

// Approaches lists every way that is written down here; n is the length of
// both strings together.
var Approaches = []judge.Approach{
	{Name: "fixed array of counts, size checked first", Func: canConstruct, Time: "O(n)", Space: "O(1)"},
}
