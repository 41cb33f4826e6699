// zeros between the pixels and around them, then an ordinary convolution with the kernel turned round
func convTranspose2D(x Tensor, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
    if len(x.Shape) != 4 || len(w.Shape) != 4 || o.Stride <= 0 || o.Dilation <= 0 || o.Groups <= 0 || o.Pad < 0 || o.OutPad < 0 {
        return Tensor{}, errors.New("bad arguments")
    }
    if o.OutPad >= o.Stride && o.OutPad >= o.Dilation {
        return Tensor{}, errors.New("output padding too large")
    }
    N, C, H, W := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3]
    D, KH, KW := w.Shape[1], w.Shape[2], w.Shape[3]
    F := D * o.Groups
    if C != w.Shape[0] || C % o.Groups > 0 || (len(b) > 0 && len(b) != F) {
        return Tensor{}, errors.New("shapes do not match")
    }
    eh, ew := o.Dilation * (KH - 1), o.Dilation * (KW - 1)
    OH := (H - 1) * o.Stride - 2 * o.Pad + eh + o.OutPad + 1
    OW := (W - 1) * o.Stride - 2 * o.Pad + ew + o.OutPad + 1
    if min(OH, OW) < 1 {
        return Tensor{}, errors.New("empty output")
    }
    // z[i][j] is pixel (i/s, j/s) where both divide, else 0
    z := func(n, c, i, j int) float64 {
        if i < 0 || j < 0 || i % o.Stride != 0 || j % o.Stride != 0 || i / o.Stride >= H || j / o.Stride >= W {
            return 0
        }
        return x.Data[((n * C + c) * H + i / o.Stride) * W + j / o.Stride]
    }
    y := Tensor{Shape: []int{N, F, OH, OW}}
    for n := 0; n < N; n++ {
        for f := 0; f < F; f++ {
            for r := 0; r < OH; r++ {
                for s := 0; s < OW; s++ {
                    sum := 0.0
                    for c := C / o.Groups * (f / D); c < C / o.Groups * (f / D + 1); c++ {
                        for u := KH - 1; u >= 0; u-- {
                            for v := KW - 1; v >= 0; v-- {
                                sum += w.Data[((c * D + f % D) * KH + u) * KW + v] * z(n, c, r + o.Pad - u * o.Dilation, s + o.Pad - v * o.Dilation)
                            }
                        }
                    }
                    if len(b) > 0 {
                        sum += b[f]
                    }
                    y.Data = append(y.Data, sum)
                }
            }
        }
    }
    return y, nil
}
