func bad(v float64) bool {
    return math.IsNaN(v) || math.IsInf(v, 0)
}

func sigmoid(z float64) float64 {
    if z >= 0 {
        return 1 / (1 + math.Exp(-z))
    }
    e := math.Exp(z)
    return e / (1 + e)
}

func affine(d Dense, in []float64, n int) ([]float64, error) {
    if len(d.W) != n || len(d.B) != n {
        return nil, errors.New("rows")
    }
    out := make([]float64, n)
    for i := 0; i < n; i++ {
        if len(d.W[i]) != len(in) {
            return nil, errors.New("columns")
        }
        for j := len(in) - 1; j >= 0; j-- {
            if bad(d.W[i][j]) || bad(in[j]) {
                return nil, errors.New("bad number")
            }
            out[i] += d.W[i][j] * in[j]
        }
        if bad(d.B[i]) {
            return nil, errors.New("bad bias")
        }
        out[i] += d.B[i]
    }
    return out, nil
}

func lstmCell(x []float64, h []float64, c []float64, p LSTM) (hNext []float64, cNext []float64, err error) {
    n := len(h)
    if n == 0 || len(x) == 0 || len(c) != n {
        return nil, nil, errors.New("sizes")
    }
    hx := append(append([]float64{}, h...), x...)
    f, err := affine(p.F, hx, n)
    if err != nil {
        return nil, nil, err
    }
    i, err := affine(p.I, hx, n)
    if err != nil {
        return nil, nil, err
    }
    g, err := affine(p.C, hx, n)
    if err != nil {
        return nil, nil, err
    }
    o, err := affine(p.O, hx, n)
    if err != nil {
        return nil, nil, err
    }
    for k := range c {
        if bad(c[k]) {
            return nil, nil, errors.New("bad memory")
        }
        cNext = append(cNext, sigmoid(f[k]) * c[k] + sigmoid(i[k]) * math.Tanh(g[k]))
        hNext = append(hNext, sigmoid(o[k]) * math.Tanh(cNext[k]))
    }
    return hNext, cNext, nil
}
