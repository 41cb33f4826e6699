func longestPalindrome(s string) string {
    n := len(s)
    if n < 2 {
        return s
    }
    dp := make([][]bool, n)
    for i := range dp {
        dp[i] = make([]bool, n)
        dp[i][i] = true
    }
    begin, maxLen := 0, 1
    for j := 1; j < n; j++ {
        for i := 0; i < j; i++ {
            if s[i] != s[j] {
                dp[i][j] = false
            } else if j-i < 3 {
                dp[i][j] = true
            } else {
                dp[i][j] = dp[i+1][j-1]
            }
            if dp[i][j] && j-i+1 > maxLen {
                maxLen = max(maxLen, j-i+1)
                begin = i
            }
        }
    }
    return s[begin : begin+maxLen]
}

func max(a, b int) int {
    if a > b {
        return a
    }
    return b
}
