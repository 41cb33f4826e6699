/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func getIntersectionNode(headA, headB *ListNode) *ListNode {
    if headA == nil || headB == nil {
        return nil
    }
    lenA, lenB := getLen(headA), getLen(headB)
    if lenA < lenB {
        headA, headB = headB, headA
    }
    for i := 0; i < abs(lenA-lenB); i++ {
        headA = headA.Next
    }
    for headA != nil && headB != nil {
        if headA == headB {
            return headA
        }
        headA = headA.Next
        headB = headB.Next
    }
    return nil
}

func getLen(head *ListNode) int {
    n := 0
    for head != nil {
        n++
        head = head.Next
    }
    return n
}

func abs(x int) int {
    return int(math.Abs(float64(x)))
}
