package graph

import (
	"fmt"

	"drill/ds/queue"
)

// Topological order by Kahn's algorithm: what nothing leads to any more comes
// next, and its edges are taken away. If nodes are left in the end, each of
// them lies on a cycle or behind one.
func Example_topologicalOrder() {
	// 0 → 1 → 3
	//  ↘ 2 ↗
	adj := [][]int{{1, 2}, {3}, {3}, {}} // adj[u] lists where the edges from u lead
	incoming := make([]int, len(adj))
	for _, heads := range adj {
		for _, v := range heads {
			incoming[v]++
		}
	}
	var free queue.Queue[int]
	for v, n := range incoming {
		if n == 0 {
			free.Push(v)
		}
	}
	var order []int
	for u, ok := free.Pop(); ok; u, ok = free.Pop() {
		order = append(order, u)
		for _, v := range adj[u] {
			if incoming[v]--; incoming[v] == 0 {
				free.Push(v)
			}
		}
	}
	if len(order) < len(adj) {
		fmt.Println("there is a cycle")
		return
	}
	fmt.Println(order)
	// Output: [0 1 2 3]
}
