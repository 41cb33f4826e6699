package clonegraph

// Returns the graph itself.
func cloneGraph(node *Node) *Node { return node }
