func modulateWeights(w Tensor, style []float64, demod bool, eps float64) (Tensor, error) {
    if len(w.Shape) != 4 || len(w.Data) == 0 {
        return Tensor{}, errors.New("want weights FCHW")
    }
    F, C, K := w.Shape[0], w.Shape[1], w.Shape[2] * w.Shape[3]
    if C != len(style) {
        return Tensor{}, errors.New("style does not match")
    }
    if eps < 0 {
        return Tensor{}, errors.New("eps must be positive")
    }
    for f := 0; f < F; f++ {
        filter := w.Data[f * C * K : (f + 1) * C * K]
        s := 0.0
        for i := len(filter) - 1; i >= 0; i-- {
            filter[i] *= style[i / K] // in place
            s += filter[i] * filter[i]
        }
        if !demod {
            continue
        }
        r := math.Pow(s + eps, -0.5)
        for i := range filter {
            filter[i] *= r
        }
    }
    return w, nil
}
