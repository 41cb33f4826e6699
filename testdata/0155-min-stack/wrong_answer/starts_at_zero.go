package minstack

// The first minimum is compared with zero.
type MinStack struct{ vals, mins []int }

func Constructor() MinStack { return MinStack{mins: []int{0}} }

func (s *MinStack) Push(val int) {
	s.vals = append(s.vals, val)
	s.mins = append(s.mins, min(val, s.mins[len(s.mins)-1]))
}

func (s *MinStack) Pop() {
	s.vals = s.vals[:len(s.vals)-1]
	s.mins = s.mins[:len(s.mins)-1]
}

func (s *MinStack) Top() int    { return s.vals[len(s.vals)-1] }
func (s *MinStack) GetMin() int { return s.mins[len(s.mins)-1] }
