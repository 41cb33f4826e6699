// pads the image first, then slices rows out of it
func im2Col(x Tensor, kh int, kw int, stride int, pad int) ([][]float64, error) {
    if len(x.Shape) != 3 || len(x.Data) == 0 {
        return nil, errors.New("want a CHW image")
    }
    if min(kh, kw, stride) < 1 || pad < 0 {
        return nil, errors.New("bad sizes")
    }
    C, H, W := x.Shape[0], x.Shape[1], x.Shape[2]
    PH, PW := H + 2 * pad, W + 2 * pad
    if PH < kh || PW < kw {
        return nil, fmt.Errorf("kernel %dx%d too large", kh, kw)
    }
    p := make([][][]float64, C)
    for c := range p {
        p[c] = make([][]float64, PH)
        for r := range p[c] {
            p[c][r] = make([]float64, PW)
            if r >= pad && r < pad + H {
                copy(p[c][r][pad:], x.Data[(c * H + r - pad) * W : (c * H + r - pad + 1) * W])
            }
        }
    }
    var cols [][]float64
    for i := 0; i + kh <= PH; i += stride {
        for j := 0; j + kw <= PW; j += stride {
            var patch []float64
            for c := 0; c < C; c++ {
                for u := 0; u < kh; u++ {
                    patch = append(patch, p[c][i + u][j : j + kw]...)
                }
            }
            cols = append(cols, patch)
        }
    }
    res := make([][]float64, C * kh * kw)
    for i := range res {
        for _, patch := range cols {
            res[i] = append(res[i], patch[i])
        }
    }
    return res, nil
}
