func pixelNorm(x Tensor, eps float64) (Tensor, error) {
    if len(x.Shape) != 4 {
        return Tensor{}, errors.New("want NCHW")
    }
    N, C, P := x.Shape[0], x.Shape[1], x.Shape[2] * x.Shape[3]
    if N * C * P == 0 {
        return Tensor{}, errors.New("empty")
    }
    if eps < 0 {
        return Tensor{}, errors.New("eps must be positive")
    }
    // in place
    for n := 0; n < N; n++ {
        for p := 0; p < P; p++ {
            mean := 0.0
            for c := 0; c < C; c++ {
                v := x.Data[(n * C + c) * P + p]
                mean += v * v / float64(C)
            }
            r := math.Pow(mean + eps, -0.5)
            for c := 0; c < C; c++ {
                x.Data[(n * C + c) * P + p] *= r
            }
        }
    }
    return x, nil
}
