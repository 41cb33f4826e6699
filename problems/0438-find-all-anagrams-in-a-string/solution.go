package anagrams

import "drill/judge"

// findAnagrams moves a window of the length of p over s and keeps one number,
// how many letters of p it lacks: with none lacking it is an anagram. O(m+n)
// time, O(1) space.
func findAnagrams(s string, p string) []int {
	var free [128]int // how many more of each letter of p the window may hold
	for i := range len(p) {
		free[p[i]]++
	}
	lacking := len(p)
	var starts []int
	for i := range len(s) {
		if free[s[i]] > 0 {
			lacking--
		}
		free[s[i]]--
		start := i + 1 - len(p)
		if start > 0 {
			out := s[start-1]
			if free[out] >= 0 {
				lacking++
			}
			free[out]++
		}
		if lacking == 0 {
			if starts == nil {
				starts = make([]int, 0, len(s)-i) // no more can follow
			}
			starts = append(starts, start)
		}
	}
	return starts
}

// findAnagramsCompared compares the counts of each window with those of p.
// O(m+26n) time, O(1) space.
func findAnagramsCompared(s string, p string) []int {
	var want, have [26]int
	for i := range len(p) {
		want[p[i]-'a']++
	}
	var starts []int
	for i := range len(s) {
		have[s[i]-'a']++
		start := i + 1 - len(p)
		if start > 0 {
			have[s[start-1]-'a']--
		}
		if start >= 0 && have == want {
			starts = append(starts, start)
		}
	}
	return starts
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sliding window", Func: findAnagrams, Time: "O(n)", Space: "O(1)"},
	{Name: "sliding window, counts compared", Func: findAnagramsCompared, Time: "O(n)", Space: "O(1)"},
}
