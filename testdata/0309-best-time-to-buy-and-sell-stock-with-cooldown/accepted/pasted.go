// Recursion with a memo, as it is pasted.
func maxProfit(prices []int) int {
    memo := make(map[[2]int]int)
    var dfs func(i int, buying int) int
    dfs = func(i int, buying int) int {
        if i >= len(prices) {
            return 0
        }
        key := [2]int{i, buying}
        if v, ok := memo[key]; ok {
            return v
        }
        cooldown := dfs(i+1, buying)
        if buying == 1 {
            memo[key] = max(dfs(i+1, 0)-prices[i], cooldown)
        } else {
            memo[key] = max(dfs(i+2, 1)+prices[i], cooldown)
        }
        return memo[key]
    }
    return dfs(0, 1)
}
