func isBad(v float64) bool {
    return math.IsNaN(v) || math.IsInf(v, 0)
}

func ddpmPosterior(xt []float64, x0 []float64, abT float64, abPrev float64) ([]float64, float64, error) {
    if len(xt) == 0 || len(xt) != len(x0) {
        return nil, 0, errors.New("length mismatch")
    }
    if isBad(abT) || isBad(abPrev) || abT < 0 || abPrev > 1 || abT > abPrev {
        return nil, 0, errors.New("need 0 <= abT <= abPrev <= 1")
    }
    if abT == 1 || abPrev == 0 {
        return nil, 0, errors.New("degenerate")
    }
    alpha := abT / abPrev
    beta := 1 - alpha
    mean := []float64{}
    for i := range xt {
        if isBad(xt[i]) || isBad(x0[i]) {
            return nil, 0, errors.New("bad value")
        }
        m := math.Sqrt(alpha) * (1 - abPrev) * xt[i] + math.Sqrt(abPrev) * beta * x0[i]
        mean = append(mean, m / (1 - abT))
    }
    return mean, (1 - abPrev) / (1 - abT) * beta, nil
}
