func stats(p []float64) (mean, std2 float64) {
    k := p[0] // shift by the first pixel
    var s, s2 float64
    for i := len(p) - 1; i >= 0; i-- {
        s += p[i] - k
        s2 += (p[i] - k) * (p[i] - k)
    }
    n := float64(len(p))
    return k + s / n, max(0, (s2 - s * s / n) / n)
}

func adaIN(x Tensor, scale [][]float64, bias [][]float64, eps float64) (Tensor, error) {
    if len(x.Shape) != 4 || len(x.Data) == 0 {
        return Tensor{}, errors.New("want a batch of images")
    }
    N, C, P := x.Shape[0], x.Shape[1], x.Shape[2] * x.Shape[3]
    if N != len(scale) || N != len(bias) || eps < 0 {
        return Tensor{}, errors.New("bad style or eps")
    }
    for n := 0; n < N; n++ {
        if len(scale[n]) != C || len(bias[n]) != C {
            return Tensor{}, fmt.Errorf("style %d", n)
        }
        for c := 0; c < C; c++ {
            p := x.Data[(n * C + c) * P : (n * C + c + 1) * P]
            m, v := stats(p)
            d := math.Sqrt(v + eps)
            for i := range p {
                p[i] = scale[n][c] * ((p[i] - m) / d) + bias[n][c]
            }
        }
    }
    return x, nil
}
