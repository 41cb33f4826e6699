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
