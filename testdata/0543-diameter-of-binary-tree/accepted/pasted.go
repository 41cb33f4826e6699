/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
var ans int

func diameterOfBinaryTree(root *TreeNode) int {
    ans = 0
    depth(root)
    return ans
}

func depth(node *TreeNode) int {
    if node == nil {
        return 0
    }
    l, r := depth(node.Left), depth(node.Right)
    if l + r > ans {
        ans = l + r
    }
    if l > r {
        return l + 1
    }
    return r + 1
}
