package queue

import "fmt"

// Breadth-first search: a queue, a loop for as long as it holds something, and
// in it a loop over one level, all that is equally far from the start. A place
// is marked when it enters the queue, so that it enters once. The first way
// that arrives is a shortest one.
func Example_breadthFirst() {
	maze := []string{
		"S.#.",
		".##.",
		"...T",
	}
	type place struct{ row, col int }
	var q Queue[place]
	seen := map[place]bool{{0, 0}: true}
	q.Push(place{0, 0})
	for steps := 0; q.Len() > 0; steps++ {
		for range q.Len() { // the length before this level is worked off
			at, _ := q.Pop()
			if maze[at.row][at.col] == 'T' {
				fmt.Println(steps, "steps")
				return
			}
			for _, next := range []place{{at.row - 1, at.col}, {at.row + 1, at.col}, {at.row, at.col - 1}, {at.row, at.col + 1}} {
				inside := next.row >= 0 && next.row < len(maze) && next.col >= 0 && next.col < len(maze[0])
				if inside && maze[next.row][next.col] != '#' && !seen[next] {
					seen[next] = true
					q.Push(next)
				}
			}
		}
	}
	fmt.Println("no way")
	// Output: 5 steps
}

// A sliding window is a queue: what it takes in on the right, it gives up on
// the left in the same order. For each value taken in, give up values for as
// long as the window is not sound; then measure it. Each value enters and
// leaves once, so all is O(n). Over a slice two indices do for the queue.
func Example_slidingWindow() {
	const limit = 10 // a window is sound if its sum is at most that
	var window Queue[int]
	sum, longest := 0, 0
	for _, v := range []int{4, 6, 3, 2, 5, 1, 9} {
		window.Push(v)
		sum += v
		for sum > limit {
			first, _ := window.Pop()
			sum -= first
		}
		longest = max(longest, window.Len())
	}
	fmt.Println(longest, "in a row sum to at most", limit)
	// Output: 3 in a row sum to at most 10
}
