func dot(x, y []float64) float64 {
    var s float64
    for i := len(x) - 1; i >= 0; i-- {
        s = math.FMA(x[i], y[i], s)
    }
    return s
}

func matMul(a, b [][]float64) ([][]float64, error) {
    for _, r := range a {
        if len(r) != len(b) {
            return nil, errors.New("shape mismatch")
        }
    }
    res := make([][]float64, len(a))
    if len(b) == 0 {
        return res, nil
    }
    for _, r := range b {
        if len(r) != len(b[0]) {
            return nil, errors.New("ragged")
        }
    }
    col := make([]float64, len(b))
    for j := 0; j < len(b[0]); j++ {
        for k := range b {
            col[k] = b[k][j]
        }
        for i := range a {
            res[i] = append(res[i], dot(a[i], col))
        }
    }
    return res, nil
}
