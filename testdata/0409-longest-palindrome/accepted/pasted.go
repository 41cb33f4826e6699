func longestPalindrome(s string) int {
    mp := map[byte]int{}
    for i := 0; i < len(s); i++ {
        mp[s[i]]++
    }
    res := 0
    for _, v := range mp {
        if v%2 == 1 {
            res++
        }
    }
    if res == 0 {
        return len(s)
    }
    return len(s) - res + 1
}
