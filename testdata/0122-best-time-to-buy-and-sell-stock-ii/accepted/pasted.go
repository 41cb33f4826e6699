// Valley by valley, as it is pasted.
func maxProfit(prices []int) int {
    n := len(prices)
    if n <= 1 {
        return 0
    }
    i, ans := 0, 0
    for i < n-1 {
        for i < n-1 && prices[i] >= prices[i+1] {
            i++
        }
        valley := prices[i]
        for i < n-1 && prices[i] <= prices[i+1] {
            i++
        }
        ans += prices[i] - valley
    }
    return ans
}
