/**
 * Definition for a binary tree node.
 * type TreeNode struct {
 *     Val int
 *     Left *TreeNode
 *     Right *TreeNode
 * }
 */
func levelOrder(root *TreeNode) [][]int {
    res := [][]int{}
    if root == nil {
        return res
    }
    q := list.New()
    q.PushBack(root)
    for q.Len() > 0 {
        size := q.Len()
        cur := []int{}
        for i := 0; i < size; i++ {
            node := q.Remove(q.Front()).(*TreeNode)
            cur = append(cur, node.Val)
            if node.Left != nil { q.PushBack(node.Left) }
            if node.Right != nil { q.PushBack(node.Right) }
        }
        res = append(res, cur)
    }
    return res
}
