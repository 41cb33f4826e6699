func logSumExp(z []float64, m float64) float64 {
    s := 0.0
    for i := len(z) - 1; i >= 0; i-- {
        s += math.Exp(z[i] - m)
    }
    return math.Log(s)
}

func softmax(z []float64) ([]float64, error) {
    if len(z) == 0 {
        return nil, errors.New("empty")
    }
    m := slices.Max(z) // NaN if any is NaN
    if math.IsNaN(m) || math.IsInf(m, 0) {
        return nil, errors.New("no softmax")
    }
    lse := logSumExp(z, m)
    out := []float64{}
    for _, x := range z {
        out = append(out, math.Exp((x-m)-lse))
    }
    return out, nil
}
