// Gauss-Jordan: inverse and determinant, then pairwise ratios of the densities.
func invert(a [][]float64) ([][]float64, float64, error) {
    n := len(a)
    w := make([][]float64, n)
    for i := range w {
        w[i] = make([]float64, 2*n)
        copy(w[i], a[i])
        w[i][n+i] = 1
    }
    logDet := 0.0
    for c := 0; c < n; c++ {
        p := w[c][c]
        if !(p > 0) {
            return nil, 0, errors.New("covariance is not positive definite")
        }
        logDet += math.Log(p)
        for j := range w[c] {
            w[c][j] /= p
        }
        for i := 0; i < n; i++ {
            if i == c {
                continue
            }
            f := w[i][c]
            for j := range w[i] {
                w[i][j] -= f * w[c][j]
            }
        }
    }
    inv := make([][]float64, n)
    for i := range inv {
        inv[i] = w[i][n:]
    }
    return inv, logDet, nil
}

func gmmResponsibilities(x [][]float64, m Mixture) ([][]float64, error) {
    k := len(m.Weights)
    if len(x) == 0 || k == 0 || len(m.Means) != k || len(m.Covs) != k {
        return nil, errors.New("bad input")
    }
    d := len(x[0])
    ok := d > 0
    check := func(rows [][]float64) {
        for _, row := range rows {
            ok = ok && len(row) == d
            for _, v := range row {
                ok = ok && !math.IsNaN(v) && !math.IsInf(v, 0)
            }
        }
    }
    check(x)
    check(m.Means)
    for _, c := range m.Covs {
        ok = ok && len(c) == d
        check(c)
    }
    for _, w := range m.Weights {
        ok = ok && w >= 0 && w <= 1
    }
    if !ok {
        return nil, errors.New("bad input")
    }
    lp := make([][]float64, len(x))
    for j := 0; j < k; j++ {
        inv, logDet, err := invert(m.Covs[j])
        if err != nil {
            return nil, err
        }
        for i := range x {
            q := 0.0
            for a := d - 1; a >= 0; a-- {
                for b := d - 1; b >= 0; b-- {
                    q += (x[i][a] - m.Means[j][a]) * inv[a][b] * (x[i][b] - m.Means[j][b])
                }
            }
            lp[i] = append(lp[i], math.Log(m.Weights[j])-0.5*(float64(d)*math.Log(2*math.Pi)+logDet+q))
        }
    }
    res := make([][]float64, len(x))
    for i := range lp {
        for j := range lp[i] {
            s := 0.0
            for t := range lp[i] {
                if !math.IsInf(lp[i][t], -1) {
                    s += math.Exp(lp[i][t] - lp[i][j])
                }
            }
            res[i] = append(res[i], 1/s)
        }
    }
    return res, nil
}
