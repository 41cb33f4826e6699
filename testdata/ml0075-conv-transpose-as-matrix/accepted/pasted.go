// full correlation with the kernel turned round, over y with zeros between and around
func convTransposeViaMatrix(y [][]float64, kernel [][]float64, h int, w int, stride int) ([][]float64, error) {
    kh := len(kernel)
    if kh == 0 || len(kernel[0]) == 0 || stride < 1 {
        return nil, errors.New("bad kernel or stride")
    }
    kw := len(kernel[0])
    for _, k := range kernel {
        if len(k) != kw {
            return nil, errors.New("ragged kernel")
        }
    }
    if h < kh || w < kw || len(y) != (h - kh) / stride + 1 {
        return nil, errors.New("sizes do not match")
    }
    z := make([][]float64, h + kh - 1)
    for i := range z {
        z[i] = make([]float64, w + kw - 1)
    }
    for i := range y {
        if len(y[i]) != (w - kw) / stride + 1 {
            return nil, errors.New("sizes do not match")
        }
        for j := range y[i] {
            z[kh - 1 + i * stride][kw - 1 + j * stride] = y[i][j]
        }
    }
    x := make([][]float64, h)
    for r := range x {
        x[r] = make([]float64, w)
        for s := range x[r] {
            for u := 0; u < kh; u++ {
                for v := 0; v < kw; v++ {
                    x[r][s] += kernel[kh - 1 - u][kw - 1 - v] * z[r + u][s + v]
                }
            }
        }
    }
    return x, nil
}
