func logSoftmax(z []float64) ([]float64, error) {
    if len(z) == 0 {
        return nil, errors.New("empty")
    }
    zs := append([]float64{}, z...)
    sort.Float64s(zs) // NaN comes first
    m := zs[len(zs)-1]
    if math.IsNaN(zs[0]) || math.IsInf(m, 0) {
        return nil, errors.New("bad scores")
    }
    sum := 0.0
    for _, v := range zs { // smallest terms first
        sum += math.Exp(v - m)
    }
    for i := range z {
        z[i] = (z[i] - m) - math.Log(sum)
    }
    return z, nil
}
