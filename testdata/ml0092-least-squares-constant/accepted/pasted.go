func bestConstantL2(x []float64, w []float64) (float64, float64, error) {
    if len(x) == 0 || len(x) != len(w) {
        return 0, 0, errors.New("bad lengths")
    }
    var sw, swx float64
    for i := 0; i < len(x); i++ {
        if math.IsNaN(x[i]) || math.IsInf(x[i], 0) || math.IsNaN(w[i]) || math.IsInf(w[i], 0) || w[i] < 0 {
            return 0, 0, fmt.Errorf("bad value at %d", i)
        }
        sw += w[i]
        swx += w[i] * x[i]
    }
    if sw == 0 {
        return 0, 0, errors.New("zero total weight")
    }
    mean := swx / sw
    loss := 0.0
    for i, v := range x {
        d := v - mean
        loss += w[i] * d * d
    }
    return mean, loss, nil
}
