func outSize(n, k int, o ConvOpts) int {
    span := (k - 1) * o.Dilation + 1
    if n + 2 * o.Pad < span {
        return 0
    }
    return (n + 2 * o.Pad - span) / o.Stride + 1
}

func conv2D(x Tensor, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
    if len(x.Shape) != 4 || len(w.Shape) != 4 {
        return Tensor{}, errors.New("want NCHW")
    }
    if o.Stride <= 0 || o.Pad < 0 || o.Dilation <= 0 || o.Groups <= 0 {
        return Tensor{}, errors.New("bad options")
    }
    N, C, H, W := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3]
    F, CG, KH, KW := w.Shape[0], w.Shape[1], w.Shape[2], w.Shape[3]
    if C != CG * o.Groups || F % o.Groups != 0 || (len(b) > 0 && len(b) != F) {
        return Tensor{}, errors.New("shapes do not match")
    }
    OH, OW := outSize(H, KH, o), outSize(W, KW, o)
    if OH == 0 || OW == 0 {
        return Tensor{}, errors.New("kernel too large")
    }
    // pad
    PH, PW := H + 2 * o.Pad, W + 2 * o.Pad
    p := make([]float64, N * C * PH * PW)
    for i := 0; i < N * C; i++ {
        for r := 0; r < H; r++ {
            copy(p[(i * PH + r + o.Pad) * PW + o.Pad:], x.Data[(i * H + r) * W : (i * H + r + 1) * W])
        }
    }
    y := make([]float64, N * F * OH * OW)
    // shift and add: one kernel cell at a time, last to first
    for n := 0; n < N; n++ {
        for f := 0; f < F; f++ {
            g := f / (F / o.Groups)
            for c := CG - 1; c >= 0; c-- {
                for kh := KH - 1; kh >= 0; kh-- {
                    for kw := KW - 1; kw >= 0; kw-- {
                        k := w.Data[((f * CG + c) * KH + kh) * KW + kw]
                        for i := 0; i < OH; i++ {
                            for j := 0; j < OW; j++ {
                                v := p[((n * C + g * CG + c) * PH + i * o.Stride + kh * o.Dilation) * PW + j * o.Stride + kw * o.Dilation]
                                y[((n * F + f) * OH + i) * OW + j] += k * v
                            }
                        }
                    }
                }
            }
            for i := 0; i < OH * OW && len(b) > 0; i++ {
                y[(n * F + f) * OH * OW + i] += b[f]
            }
        }
    }
    return Tensor{Shape: []int{N, F, OH, OW}, Data: y}, nil
}
