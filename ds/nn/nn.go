// Package nn holds the types of neural networks that problems take as arguments.
package nn

// ConvOpts are the options of a convolution, alike on every spatial axis. Pad
// is what is added on each side, not in all; OutPad lengthens the output of a
// transposed convolution on one side.
type ConvOpts struct {
	Stride, Pad, Dilation, Groups, OutPad int
}

// A Dense layer maps x, a vector of n numbers, to Wx + B, one of m numbers.
type Dense struct {
	W [][]float64 // m rows of n
	B []float64   // m entries
}

// LSTM holds the four gates of a long short-term memory cell. Each acts on the
// state h, of n numbers, followed by the input x: a matrix of n rows.
type LSTM struct {
	F, I, C, O Dense // forget, input, candidate and output
}

// GRU holds the parts of a gated recurrent unit. R and Z act on the state h, of
// n numbers, followed by the input x; the candidate has a part for each, NX for
// the input and NH for the state.
type GRU struct {
	R, Z, NX, NH Dense // reset, update and candidate
}

// A Coupling is the two networks of an affine coupling layer: the logarithm of
// the scale before its tanh, and the shift.
type Coupling struct {
	S, T Dense
}

// MHA holds the weights of multi-head attention over vectors of d numbers. Each
// is d x d and stands on the right of the rows that it maps: q WQ. Head h takes
// the h-th run of d/Heads columns of WQ, WK and WV.
type MHA struct {
	Heads          int
	WQ, WK, WV, WO [][]float64
}

// A Block is one layer of a transformer: attention, two dense layers, and the
// gains and offsets of the two normalisations. Eps stands under their roots.
type Block struct {
	Attn           MHA
	FF1, FF2       Dense
	G1, B1, G2, B2 []float64
	Eps            float64
}
