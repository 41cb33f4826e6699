func lengthOfLongestSubstring(s string) int {
    m := map[rune]int{}
    start, maxLen := -1, 0
    for i, ch := range s {
        if last, ok := m[ch]; ok && last > start {
            start = last
        }
        m[ch] = i
        if i-start > maxLen {
            maxLen = i - start
        }
    }
    return maxLen
}
