func bad(v float64) bool {
    return math.IsNaN(v) || math.IsInf(v, 0)
}

func sigmoid(v float64) float64 {
    if v < 0 {
        return math.Exp(v) / (1 + math.Exp(v))
    }
    return 1 / (1 + math.Exp(-v))
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

func gruCell(x []float64, h []float64, p GRU, resetAfter bool) ([]float64, error) {
    n := len(h)
    if n == 0 || len(x) == 0 {
        return nil, errors.New("empty")
    }
    hx := append(append([]float64{}, h...), x...)
    r, err := affine(p.R, hx, n)
    if err != nil {
        return nil, err
    }
    z, err := affine(p.Z, hx, n)
    if err != nil {
        return nil, err
    }
    a, err := affine(p.NX, x, n)
    if err != nil {
        return nil, err
    }
    in := append([]float64{}, h...)
    if !resetAfter {
        for k := range in {
            in[k] *= sigmoid(r[k])
        }
    }
    b, err := affine(p.NH, in, n)
    if err != nil {
        return nil, err
    }
    for k := range h {
        if resetAfter {
            b[k] *= sigmoid(r[k])
        }
        u := sigmoid(z[k])
        h[k] = (1 - u) * math.Tanh(a[k] + b[k]) + u * h[k]
    }
    return h, nil
}
