package minstack

// Pairs of value and minimum, of 32 bits each, in an array that begins large.
type MinStack struct{ entries []pair }

type pair struct{ val, min int32 }

func Constructor() MinStack { return MinStack{make([]pair, 0, 1024)} }

func (s *MinStack) Push(val int) {
	p := pair{int32(val), int32(val)}
	if n := len(s.entries); n > 0 && s.entries[n-1].min < p.min {
		p.min = s.entries[n-1].min
	}
	s.entries = append(s.entries, p)
}

func (s *MinStack) Pop()        { s.entries = s.entries[:len(s.entries)-1] }
func (s *MinStack) Top() int    { return int(s.entries[len(s.entries)-1].val) }
func (s *MinStack) GetMin() int { return int(s.entries[len(s.entries)-1].min) }
