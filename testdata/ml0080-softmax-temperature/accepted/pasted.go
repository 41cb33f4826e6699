func softmaxTemperature(z []float64, t float64) ([]float64, error) {
    if len(z) == 0 || math.IsNaN(t) || t < 0 {
        return nil, errors.New("bad input")
    }
    m := z[0]
    for _, v := range z {
        if math.IsNaN(v) {
            return nil, errors.New("nan")
        }
        m = math.Max(m, v)
    }
    if math.IsInf(m, 0) {
        return nil, errors.New("inf")
    }
    if t == 0 {
        count := 0
        for _, v := range z {
            if v == m {
                count++
            }
        }
        out := make([]float64, len(z))
        for i, v := range z {
            if v == m {
                out[i] = 1.0 / float64(count)
            }
        }
        return out, nil
    }
    var total float64
    for i := len(z) - 1; i >= 0; i-- {
        z[i] = math.Exp(z[i]/t - m/t)
        total += z[i]
    }
    for i := range z {
        z[i] /= total
    }
    return z, nil
}
