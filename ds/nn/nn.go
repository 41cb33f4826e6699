// Package nn holds the types of neural networks that problems take as arguments.
package nn

// ConvOpts are the options of a convolution, alike on every spatial axis. Pad
// is what is added on each side, not in all; OutPad lengthens the output of a
// transposed convolution on one side.
type ConvOpts struct {
	Stride, Pad, Dilation, Groups, OutPad int
}
