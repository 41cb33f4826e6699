func laplaceSGD(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
    if len(x) == 0 || len(x) != len(y) || len(w0) == 0 {
        return nil, errors.New("bad shapes")
    }
    if !(eta > 0 && eta < math.Inf(1)) {
        return nil, errors.New("bad eta")
    }
    total := 0.0
    for i, row := range x {
        if len(row) != len(w0) {
            return nil, fmt.Errorf("row %d: bad length", i)
        }
        for _, v := range row {
            total += v * 0
        }
        total += y[i] * 0
    }
    for _, v := range w0 {
        total += v * 0
    }
    if total != 0 { // NaN
        return nil, errors.New("not finite")
    }
    w := append([]float64(nil), w0...)
    t := 0
    for _, idx := range order {
        if idx < 0 || idx > len(x)-1 {
            return nil, fmt.Errorf("index %d out of range", idx)
        }
        t++
        lr := eta
        if decay {
            lr /= math.Sqrt(float64(t))
        }
        pred := 0.0
        for k := range w {
            pred += w[k] * x[idx][k]
        }
        g := 0.0
        if d := pred - y[idx]; d > 0 {
            g = 1
        } else if d < 0 {
            g = -1
        }
        for k := range w {
            w[k] -= lr * g * x[idx][k]
        }
    }
    return w, nil
}
