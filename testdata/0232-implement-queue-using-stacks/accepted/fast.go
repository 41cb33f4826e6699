package queuestacks

// Two stacks of bytes, large enough for all calls.
type MyQueue struct {
	in, out   [100]byte
	ins, outs int
}

func Constructor() MyQueue { return MyQueue{} }

func (q *MyQueue) Push(x int) {
	q.in[q.ins] = byte(x)
	q.ins++
}

func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.outs--
	return x
}

func (q *MyQueue) Peek() int {
	if q.outs == 0 {
		for ; q.ins > 0; q.ins-- {
			q.out[q.outs] = q.in[q.ins-1]
			q.outs++
		}
	}
	return int(q.out[q.outs-1])
}

func (q *MyQueue) Empty() bool { return q.ins+q.outs == 0 }
