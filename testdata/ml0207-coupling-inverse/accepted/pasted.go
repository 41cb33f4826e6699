func isFinite(vs ...float64) bool {
    for _, v := range vs {
        if math.IsNaN(v) || math.IsInf(v, 0) {
            return false
        }
    }
    return true
}

func dense(d Dense, in []float64) ([]float64, error) {
    n := len(in)
    if len(d.W) != n || len(d.B) != n || !isFinite(d.B...) {
        return nil, errors.New("bad layer")
    }
    out := append([]float64{}, d.B...)
    for i := 0; i < n; i++ {
        if len(d.W[i]) != n || !isFinite(d.W[i]...) {
            return nil, errors.New("bad row")
        }
        for j := n - 1; j >= 0; j-- {
            out[i] += d.W[i][j] * in[j]
        }
    }
    return out, nil
}

func couplingInverse(z []float64, mask []bool, c Coupling) ([]float64, float64, error) {
    n := len(z)
    if n == 0 || len(mask) != n || !isFinite(z...) {
        return nil, 0, errors.New("bad input")
    }
    masked := make([]float64, n)
    for i := range z {
        if mask[i] {
            masked[i] = z[i]
        }
    }
    s, err := dense(c.S, masked)
    if err != nil {
        return nil, 0, err
    }
    t, err := dense(c.T, masked)
    if err != nil {
        return nil, 0, err
    }
    logDet := 0.0
    for i := range z {
        if !mask[i] {
            si := math.Tanh(s[i])
            z[i] = (z[i] - t[i]) / math.Exp(si)
            logDet -= si
        }
    }
    return z, logDet, nil
}
