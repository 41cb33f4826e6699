// Every state in a table by day, as it is pasted.
func maxProfit(prices []int) int {
    n := len(prices)
    k := 2
    dp := make([][][2]int, n)
    for i := range dp {
        dp[i] = make([][2]int, k+1)
    }
    for i := 0; i < n; i++ {
        for j := k; j >= 1; j-- {
            if i == 0 {
                dp[i][j][0] = 0
                dp[i][j][1] = -prices[0]
                continue
            }
            dp[i][j][0] = max(dp[i-1][j][0], dp[i-1][j][1]+prices[i])
            dp[i][j][1] = max(dp[i-1][j][1], dp[i-1][j-1][0]-prices[i])
        }
    }
    return dp[n-1][k][0]
}
