package queuestacks

// MyQueue keeps its values in a ring, which more than 50 of them overwrite.
type MyQueue struct {
	ring        [50]int
	front, back int
}

func Constructor() MyQueue { return MyQueue{} }

func (q *MyQueue) Push(x int) {
	q.ring[q.back%50] = x
	q.back++
}

func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.front++
	return x
}

func (q *MyQueue) Peek() int { return q.ring[q.front%50] }

func (q *MyQueue) Empty() bool { return q.front == q.back }
