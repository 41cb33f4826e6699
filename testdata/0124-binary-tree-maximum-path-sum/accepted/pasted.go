/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func maxPathSum(root *TreeNode) int {
    res := math.MinInt32
    var dfs func(node *TreeNode) int
    dfs = func(node *TreeNode) int {
        if node == nil {
            return 0
        }
        l := dfs(node.Left)
        r := dfs(node.Right)
        if l < 0 { l = 0 }
        if r < 0 { r = 0 }
        if node.Val + l + r > res {
            res = node.Val + l + r
        }
        if l > r {
            return node.Val + l
        }
        return node.Val + r
    }
    dfs(root)
    return res
}
