package tree

import "fmt"

// One recursion gives three orders: what differs is whether the node (N) comes
// before, between or after its subtrees (L and R). The fourth order, level by
// level, needs a queue.
func Example_orders() {
	//       4
	//     /   \
	//    2     6
	//   / \   / \
	//  1   3 5   7
	root := Of(4, 2, 6, 1, 3, 5, 7)
	var pre, in, post []int
	var walk func(n *Node)
	walk = func(n *Node) {
		if n == nil {
			return
		}
		pre = append(pre, n.Val) // NLR
		walk(n.Left)
		in = append(in, n.Val) // LNR: a search tree in the order of its values
		walk(n.Right)
		post = append(post, n.Val) // LRN: a node after all that hangs below it
	}
	walk(root)
	fmt.Println("preorder ", pre)
	fmt.Println("inorder  ", in)
	fmt.Println("postorder", post)
	fmt.Println("by level ", vals(LevelOrder(root)))
	// Output:
	// preorder  [4 2 1 3 6 5 7]
	// inorder   [1 2 3 4 5 6 7]
	// postorder [1 3 2 5 7 6 4]
	// by level  [4 2 6 1 3 5 7]
}
