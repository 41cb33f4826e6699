package queuestacks

// Moves nothing: what is on top of the one stack comes first.
type MyQueue struct{ vals []int }

func Constructor() MyQueue { return MyQueue{} }

func (q *MyQueue) Push(x int) { q.vals = append(q.vals, x) }

func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.vals = q.vals[:len(q.vals)-1]
	return x
}

func (q *MyQueue) Peek() int   { return q.vals[len(q.vals)-1] }
func (q *MyQueue) Empty() bool { return len(q.vals) == 0 }
