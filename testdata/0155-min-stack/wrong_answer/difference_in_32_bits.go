package minstack

// Stores differences to the minimum, in 32 bits, where they overflow.
type MinStack struct {
	diffs []int32
	low   int32
}

func Constructor() MinStack { return MinStack{} }

func (s *MinStack) Push(val int) {
	v := int32(val)
	if len(s.diffs) == 0 {
		s.low = v
	}
	s.diffs = append(s.diffs, v-s.low)
	s.low = min(s.low, v)
}

func (s *MinStack) Pop() {
	if d := s.diffs[len(s.diffs)-1]; d < 0 {
		s.low -= d
	}
	s.diffs = s.diffs[:len(s.diffs)-1]
}

func (s *MinStack) Top() int {
	if d := s.diffs[len(s.diffs)-1]; d > 0 {
		return int(s.low + d)
	}
	return int(s.low)
}

func (s *MinStack) GetMin() int { return int(s.low) }
