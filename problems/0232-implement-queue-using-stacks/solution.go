package queuestacks

import "drill/judge"

// MyQueue keeps two stacks. New values go onto in; the front of the queue is
// on top of out. Only when out is empty are the values of in moved over, which
// turns their order round. Each value is moved once, so n calls take O(n) time,
// O(1) each on average; O(n) space.
type MyQueue struct{ in, out []int8 } // values are from 1 to 9

// Constructor returns an empty queue with room for as many values as calls can
// push.
func Constructor() MyQueue { return MyQueue{in: make([]int8, 0, 100), out: make([]int8, 0, 100)} }

// Push puts x at the back.
func (q *MyQueue) Push(x int) { q.in = append(q.in, int8(x)) }

// Pop takes the front value off and returns it.
func (q *MyQueue) Pop() int {
	x := q.Peek()
	q.out = q.out[:len(q.out)-1]
	return x
}

// Peek returns the front value.
func (q *MyQueue) Peek() int {
	if len(q.out) == 0 {
		for ; len(q.in) > 0; q.in = q.in[:len(q.in)-1] {
			q.out = append(q.out, q.in[len(q.in)-1])
		}
	}
	return int(q.out[len(q.out)-1])
}

// Empty reports whether there is no value.
func (q *MyQueue) Empty() bool { return len(q.in) == 0 && len(q.out) == 0 }

// Approaches lists every way that is written down here; the times are those of
// n calls.
var Approaches = []judge.Approach{
	{Name: "input and output stack", Func: Constructor, Time: "O(n)", Space: "O(n)"},
}
