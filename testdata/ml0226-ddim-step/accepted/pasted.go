func ddimStep(xt []float64, epsPred []float64, z []float64, abT float64, abPrev float64, sigma float64) ([]float64, error) {
    n := len(xt)
    if n == 0 || len(epsPred) != n || len(z) != n {
        return nil, errors.New("length mismatch")
    }
    if math.IsNaN(abT) || abT <= 0 || abT > 1 || math.IsNaN(abPrev) || abPrev < 0 || abPrev > 1 {
        return nil, errors.New("alpha bar out of range")
    }
    if math.IsNaN(sigma) || sigma < 0 {
        return nil, errors.New("sigma out of range")
    }
    dirVar := 1 - abPrev - math.Pow(sigma, 2)
    if dirVar < 0 {
        return nil, errors.New("sigma too large")
    }
    for i := 0; i < n; i++ {
        for _, v := range []float64{xt[i], epsPred[i], z[i]} {
            if math.IsNaN(v) || math.IsInf(v, 0) {
                return nil, errors.New("not finite")
            }
        }
        predX0 := (xt[i] - math.Pow(1 - abT, 0.5) * epsPred[i]) * (1 / math.Pow(abT, 0.5))
        dir := math.Pow(dirVar, 0.5) * epsPred[i]
        noise := sigma * z[i]
        xt[i] = noise + dir + math.Pow(abPrev, 0.5) * predX0
    }
    return xt, nil
}
