// Skips a number whose equal before it is not used, as it is pasted.
func permuteUnique(nums []int) [][]int {
    sort.Ints(nums)
    ans := [][]int{}
    n := len(nums)
    perm := make([]int, 0, n)
    vis := make([]bool, n)
    var backtrack func(int)
    backtrack = func(idx int) {
        if idx == n {
            ans = append(ans, append([]int(nil), perm...))
            return
        }
        for i, v := range nums {
            if vis[i] || i > 0 && !vis[i-1] && v == nums[i-1] {
                continue
            }
            perm = append(perm, v)
            vis[i] = true
            backtrack(idx + 1)
            vis[i] = false
            perm = perm[:len(perm)-1]
        }
    }
    backtrack(0)
    return ans
}
