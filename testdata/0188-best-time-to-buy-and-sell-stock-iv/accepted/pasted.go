// Both states by number of trades, as it is pasted.
func maxProfit(k int, prices []int) int {
    n := len(prices)
    if n == 0 || k == 0 {
        return 0
    }
    if k > n/2 {
        k = n / 2
    }
    buy := make([]int, k+1)
    sell := make([]int, k+1)
    for i := range buy {
        buy[i] = math.MinInt32
    }
    for _, price := range prices {
        for i := 1; i <= k; i++ {
            buy[i] = int(math.Max(float64(buy[i]), float64(sell[i-1]-price)))
            sell[i] = int(math.Max(float64(sell[i]), float64(buy[i]+price)))
        }
    }
    return sell[k]
}
