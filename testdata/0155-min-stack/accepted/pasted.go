type MinStack struct {
    stack []int
    mins  []int
}

func Constructor() MinStack {
    return MinStack{
        stack: []int{},
        mins:  []int{math.MaxInt64},
    }
}

func (this *MinStack) Push(val int) {
    this.stack = append(this.stack, val)
    top := this.mins[len(this.mins)-1]
    this.mins = append(this.mins, min(val, top))
}

func (this *MinStack) Pop() {
    this.stack = this.stack[:len(this.stack)-1]
    this.mins = this.mins[:len(this.mins)-1]
}

func (this *MinStack) Top() int {
    return this.stack[len(this.stack)-1]
}

func (this *MinStack) GetMin() int {
    return this.mins[len(this.mins)-1]
}

func min(x, y int) int {
    if x < y {
        return x
    }
    return y
}

/**
 * Your MinStack object will be instantiated and called as such:
 * obj := Constructor();
 * obj.Push(val);
 */
