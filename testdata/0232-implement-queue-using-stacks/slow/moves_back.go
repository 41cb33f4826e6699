package queuestacks

// Moves all values to and fro with every push: quadratic, but 100 calls fit.
type MyQueue struct{ vals, aside []int }

func Constructor() MyQueue { return MyQueue{} }

func (q *MyQueue) Push(x int) {
	q.aside = move(q.aside, &q.vals)
	q.vals = append(q.vals, x)
	q.vals = move(q.vals, &q.aside)
}

func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.vals = q.vals[:len(q.vals)-1]
	return x
}

func (q *MyQueue) Peek() int   { return q.vals[len(q.vals)-1] }
func (q *MyQueue) Empty() bool { return len(q.vals) == 0 }

func move(to []int, from *[]int) []int {
	for ; len(*from) > 0; *from = (*from)[:len(*from)-1] {
		to = append(to, (*from)[len(*from)-1])
	}
	return to
}
