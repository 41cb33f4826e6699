func isFinite(vs ...float64) bool {
    for _, v := range vs {
        if math.IsNaN(v) || math.IsInf(v, 0) {
            return false
        }
    }
    return true
}

func forwardDense(d Dense, in []float64) ([]float64, error) {
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

func couplingForward(x []float64, mask []bool, c Coupling) ([]float64, float64, error) {
    n := len(x)
    if n == 0 || len(mask) != n || !isFinite(x...) {
        return nil, 0, errors.New("bad input")
    }
    masked := make([]float64, n)
    for i := range x {
        if mask[i] {
            masked[i] = x[i]
        }
    }
    s, err := forwardDense(c.S, masked)
    if err != nil {
        return nil, 0, err
    }
    t, err := forwardDense(c.T, masked)
    if err != nil {
        return nil, 0, err
    }
    logDet := 0.0
    for i := range x {
        if !mask[i] {
            si := math.Tanh(s[i])
            x[i] = x[i] * math.Exp(si) + t[i]
            logDet += si
        }
    }
    return x, logDet, nil
}
