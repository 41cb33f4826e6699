func batchNormTrain(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
    if len(x.Shape) != 4 {
        err = errors.New("not NCHW")
        return
    }
    N, C, HW := x.Shape[0], x.Shape[1], x.Shape[2] * x.Shape[3]
    if N * C * HW == 0 || len(gamma) != C || len(beta) != C || eps < 0 {
        err = errors.New("bad sizes")
        return
    }
    m := float64(N * HW)
    y.Shape = x.Shape
    y.Data = make([]float64, len(x.Data))
    for c := 0; c < C; c++ {
        // shifted by the first value, so that the sums stay small
        k := x.Data[c * HW]
        s, s2 := 0.0, 0.0
        for n := N - 1; n >= 0; n-- {
            for i := HW - 1; i >= 0; i-- {
                d := x.Data[(n * C + c) * HW + i] - k
                s += d
                s2 += d * d
            }
        }
        v := (s2 - s * s / m) / m
        if v < 0 {
            v = 0
        }
        inv := 1 / math.Sqrt(v + eps)
        for n := 0; n < N; n++ {
            for i := 0; i < HW; i++ {
                j := (n * C + c) * HW + i
                y.Data[j] = gamma[c] * ((x.Data[j] - k - s / m) * inv) + beta[c]
            }
        }
        mean = append(mean, k + s / m)
        variance = append(variance, v)
    }
    return
}
