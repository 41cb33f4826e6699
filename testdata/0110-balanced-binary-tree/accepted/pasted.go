/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func isBalanced(root *TreeNode) bool {
    var dfs func(*TreeNode) (int, bool)
    dfs = func(node *TreeNode) (int, bool) {
        if node == nil {
            return 0, true
        }
        l, okL := dfs(node.Left)
        r, okR := dfs(node.Right)
        return int(math.Max(float64(l), float64(r))) + 1, okL && okR && math.Abs(float64(l - r)) <= 1
    }
    _, ok := dfs(root)
    return ok
}
