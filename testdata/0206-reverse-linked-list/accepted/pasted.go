/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func reverseList(head *ListNode) *ListNode {
    var dummy *ListNode = &ListNode{}
    for head != nil {
        nxt := head.Next
        head.Next = dummy.Next
        dummy.Next = head
        head = nxt
    }
    return dummy.Next
}
