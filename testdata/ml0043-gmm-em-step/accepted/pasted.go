type chol [][]float64

func decompose(a [][]float64) (chol, bool) {
    n := len(a)
    l := make(chol, n)
    for i := 0; i < n; i++ {
        l[i] = make([]float64, n)
        for j := 0; j <= i; j++ {
            s := a[i][j]
            for k := 0; k < j; k++ {
                s -= l[i][k] * l[j][k]
            }
            if i == j {
                if s <= 0 || math.IsNaN(s) {
                    return nil, false
                }
                l[i][i] = math.Sqrt(s)
            } else {
                l[i][j] = s / l[j][j]
            }
        }
    }
    return l, true
}

func okVec(v []float64, d int) bool {
    if len(v) != d {
        return false
    }
    for _, e := range v {
        if math.IsNaN(e) || math.IsInf(e, 0) {
            return false
        }
    }
    return true
}

func responsibilities(x [][]float64, m Mixture) ([][]float64, error) {
    k := len(m.Weights)
    if k == 0 || k != len(m.Means) || k != len(m.Covs) {
        return nil, errors.New("mismatched mixture")
    }
    d := len(m.Means[0])
    if d == 0 {
        return nil, errors.New("zero dimensional")
    }
    if !okVec(m.Weights, k) {
        return nil, errors.New("bad weights")
    }
    s := 0.0
    for _, w := range m.Weights {
        if w < 0 {
            return nil, errors.New("negative weight")
        }
        s += w
    }
    if math.Abs(s-1) > 1e-8 {
        return nil, errors.New("weights must sum to 1")
    }
    ls := []chol{}
    for c := 0; c < k; c++ {
        if !okVec(m.Means[c], d) || len(m.Covs[c]) != d {
            return nil, fmt.Errorf("component %d", c)
        }
        for i := range m.Covs[c] {
            if !okVec(m.Covs[c][i], d) {
                return nil, fmt.Errorf("component %d", c)
            }
        }
        for i := range m.Covs[c] {
            for j := range m.Covs[c] {
                if math.Abs(m.Covs[c][i][j]-m.Covs[c][j][i]) > 1e-9 {
                    return nil, fmt.Errorf("component %d not symmetric", c)
                }
            }
        }
        l, ok := decompose(m.Covs[c])
        if !ok {
            return nil, fmt.Errorf("component %d not positive definite", c)
        }
        ls = append(ls, l)
    }
    res := make([][]float64, 0, len(x))
    for _, p := range x {
        if !okVec(p, d) {
            return nil, errors.New("bad point")
        }
        lp := make([]float64, k)
        for c := k - 1; c >= 0; c-- {
            lp[c] = math.Log(m.Weights[c])
            z := make([]float64, d)
            for i := 0; i < d; i++ {
                z[i] = p[i] - m.Means[c][i]
                for j := 0; j < i; j++ {
                    z[i] -= ls[c][i][j] * z[j]
                }
                z[i] /= ls[c][i][i]
                lp[c] -= 0.5*z[i]*z[i] + math.Log(ls[c][i][i])
            }
        }
        mx := lp[0]
        for _, v := range lp {
            mx = math.Max(mx, v)
        }
        t := 0.0
        for _, v := range lp {
            t += math.Exp(v - mx)
        }
        for c := range lp {
            lp[c] = math.Exp(lp[c]-mx) / t
        }
        res = append(res, lp)
    }
    return res, nil
}

// uses differences from the first point, so that nothing is lost
func gmmEMStep(x [][]float64, m Mixture, ridge float64) (Mixture, error) {
    if len(x) == 0 || ridge < 0 || math.IsNaN(ridge) || math.IsInf(ridge, 0) {
        return Mixture{}, errors.New("bad input")
    }
    r, err := responsibilities(x, m)
    if err != nil {
        return Mixture{}, err
    }
    d := len(x[0])
    res := Mixture{}
    for k := range m.Weights {
        nk := 0.0
        for i := len(x) - 1; i >= 0; i-- {
            nk += r[i][k]
        }
        res.Weights = append(res.Weights, nk/float64(len(x)))
        if nk < 1e-200 {
            res.Means = append(res.Means, m.Means[k])
            res.Covs = append(res.Covs, m.Covs[k])
            continue
        }
        s1 := make([]float64, d)
        s2 := make([][]float64, d)
        for a := 0; a < d; a++ {
            s2[a] = make([]float64, d)
            for i := range x {
                s1[a] += r[i][k] / nk * (x[i][a] - x[0][a])
            }
        }
        mean := make([]float64, d)
        for a := 0; a < d; a++ {
            mean[a] = x[0][a] + s1[a]
            for b := 0; b < d; b++ {
                for i := range x {
                    s2[a][b] += r[i][k] / nk * (x[i][a] - x[0][a]) * (x[i][b] - x[0][b])
                }
                s2[a][b] -= s1[a] * s1[b]
            }
            s2[a][a] += ridge
        }
        res.Means = append(res.Means, mean)
        res.Covs = append(res.Covs, s2)
    }
    return res, nil
}
