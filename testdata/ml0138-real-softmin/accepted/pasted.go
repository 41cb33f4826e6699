func realSoftMin(x []float64) (float64, error) {
    if len(x) == 0 {
        return 0, errors.New("empty")
    }
    sort.Float64s(x)
    if math.IsNaN(x[0]) {
        return 0, errors.New("NaN")
    }
    if math.IsInf(x[0], 0) {
        return x[0], nil
    }
    s := 0.0
    for i := len(x) - 1; i > 0; i-- {
        s += math.Exp(-(x[i] - x[0]))
    }
    return x[0] - math.Log1p(s), nil
}
