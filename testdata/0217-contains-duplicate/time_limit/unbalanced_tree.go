package duplicate

type node struct {
	val         int
	left, right *node
}

// Keeps the numbers in a search tree that it does not balance: sorted ones make
// it a list: O(n^2).
func containsDuplicate(nums []int) bool {
	var root *node
	for _, v := range nums {
		link := &root
		for *link != nil {
			if v == (*link).val {
				return true
			}
			if v < (*link).val {
				link = &(*link).left
			} else {
				link = &(*link).right
			}
		}
		*link = &node{val: v}
	}
	return false
}
