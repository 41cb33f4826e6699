// Backtracking without a cut, as it is pasted.
func combine(n int, k int) [][]int {
    var result [][]int
    var backtrack func(start int, current []int)
    backtrack = func(start int, current []int) {
        if len(current) == k {
            combination := make([]int, k)
            copy(combination, current)
            result = append(result, combination)
            return
        }
        for i := start; i <= n; i++ {
            current = append(current, i)
            backtrack(i+1, current)
            current = current[:len(current)-1]
        }
    }
    backtrack(1, []int{})
    return result
}
