/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func middleNode(head *ListNode) *ListNode {
    var arr []*ListNode
    for cur := head; cur != nil; cur = cur.Next {
        arr = append(arr, cur)
    }
    mid := int(math.Floor(float64(len(arr)) / 2))
    return arr[mid]
}
