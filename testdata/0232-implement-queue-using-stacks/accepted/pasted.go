type MyQueue struct {
    stackIn  []int
    stackOut []int
}

func Constructor() MyQueue {
    return MyQueue{
        stackIn:  make([]int, 0),
        stackOut: make([]int, 0),
    }
}

func (this *MyQueue) Push(x int) {
    this.stackIn = append(this.stackIn, x)
}

func (this *MyQueue) Pop() int {
    if this.Empty() {
        panic(errors.New("empty"))
    }
    this.move()
    val := this.stackOut[len(this.stackOut)-1]
    this.stackOut = this.stackOut[:len(this.stackOut)-1]
    return val
}

func (this *MyQueue) Peek() int {
    val := this.Pop()
    this.stackOut = append(this.stackOut, val)
    return val
}

func (this *MyQueue) Empty() bool {
    return len(this.stackIn)+len(this.stackOut) == 0
}

func (this *MyQueue) move() {
    if len(this.stackOut) > 0 {
        return
    }
    for len(this.stackIn) > 0 {
        n := len(this.stackIn) - 1
        this.stackOut = append(this.stackOut, this.stackIn[n])
        this.stackIn = this.stackIn[:n]
    }
}

/**
 * Your MyQueue object will be instantiated and called as such:
 * obj := Constructor();
 * obj.Push(x);
 * param_2 := obj.Pop();
 * param_3 := obj.Peek();
 * param_4 := obj.Empty();
 */
