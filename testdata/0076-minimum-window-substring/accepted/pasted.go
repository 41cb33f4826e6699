func minWindow(s string, t string) string {
    need := map[byte]int{}
    for i := 0; i < len(t); i++ {
        need[t[i]]++
    }
    have, start, length := 0, 0, math.MaxInt32
    window := map[byte]int{}
    for l, r := 0, 0; r < len(s); r++ {
        c := s[r]
        window[c]++
        if n, ok := need[c]; ok && window[c] == n {
            have++
        }
        for have == len(need) {
            if r-l+1 < length {
                start, length = l, r-l+1
            }
            window[s[l]]--
            if n, ok := need[s[l]]; ok && window[s[l]] < n {
                have--
            }
            l++
        }
    }
    if length == math.MaxInt32 {
        return ""
    }
    return s[start : start+length]
}
