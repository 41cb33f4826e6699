// Overwrites each value with one that no node may have, and so spoils the list.
func hasCycle(head *ListNode) bool {
    for head != nil {
        if head.Val == math.MaxInt {
            return true
        }
        head.Val = math.MaxInt
        head = head.Next
    }
    return false
}
