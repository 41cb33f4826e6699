func dense(d Dense, v []float64) []float64 {
    y := slices.Clone(d.B)
    for i, row := range d.W {
        for j := len(v) - 1; j >= 0; j-- {
            y[i] += row[j] * v[j]
        }
    }
    return y
}

func conv1x1(x Tensor, d Dense) (Tensor, error) {
    if len(x.Shape) != 4 {
        return Tensor{}, errors.New("want NCHW")
    }
    N, C, H, W := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3]
    if N * C * H * W == 0 || len(d.W) == 0 || len(d.B) != len(d.W) {
        return Tensor{}, errors.New("empty")
    }
    for i := range d.W {
        if len(d.W[i]) != C {
            return Tensor{}, errors.New("weights")
        }
    }
    F := len(d.W)
    out := Tensor{Shape: []int{N, F, H, W}, Data: make([]float64, N * F * H * W)}
    for n := 0; n < N; n++ {
        for p := 0; p < H * W; p++ {
            v := make([]float64, C)
            for c := range v {
                v[c] = x.Data[(n * C + c) * H * W + p]
            }
            for f, y := range dense(d, v) {
                out.Data[(n * F + f) * H * W + p] = y
            }
        }
    }
    return out, nil
}
