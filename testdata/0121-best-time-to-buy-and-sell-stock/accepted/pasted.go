// Kadane over the daily changes, as it is pasted.
func maxProfit(prices []int) int {
    maxCur, maxSoFar := 0, 0
    for i := 1; i < len(prices); i++ {
        maxCur = int(math.Max(0, float64(maxCur+prices[i]-prices[i-1])))
        if maxCur > maxSoFar {
            maxSoFar = maxCur
        }
    }
    return maxSoFar
}
