package main

import "fmt"

// A stack with the operations that a stack has, and no others.
type stack struct{ vals []int }

func (s *stack) push(x int) { s.vals = append(s.vals, x) }
func (s *stack) pop() int {
	x := s.vals[len(s.vals)-1]
	s.vals = s.vals[:len(s.vals)-1]
	return x
}
func (s *stack) empty() bool { return len(s.vals) == 0 }

// The calls of a recursion are the second stack; the constructor returns a pointer.
type MyQueue struct{ stack }

func Constructor() *MyQueue { return &MyQueue{} }

func (q *MyQueue) Push(x int) { q.push(x) }

func (q *MyQueue) Pop() int {
	x := q.pop()
	if q.empty() {
		return x
	}
	front := q.Pop()
	q.push(x)
	return front
}

func (q *MyQueue) Peek() int {
	x := q.pop()
	front := x
	if !q.empty() {
		front = q.Peek()
	}
	q.push(x)
	return front
}

func (q *MyQueue) Empty() bool { return q.empty() }

func main() { fmt.Println(Constructor().Empty()) }
