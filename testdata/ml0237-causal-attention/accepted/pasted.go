func matmul(a, b [][]float64) ([][]float64, error) {
    if len(a) == 0 || len(b) == 0 || len(b[0]) == 0 {
        return nil, errors.New("empty matrix")
    }
    for _, m := range [][][]float64{a, b} {
        for _, r := range m {
            if len(r) != len(m[0]) {
                return nil, errors.New("ragged matrix")
            }
            for _, v := range r {
                if math.IsNaN(v) || math.IsInf(v, 0) {
                    return nil, errors.New("bad number")
                }
            }
        }
    }
    if len(a[0]) != len(b) {
        return nil, errors.New("shape mismatch")
    }
    c := make([][]float64, len(a))
    for i := range c {
        c[i] = make([]float64, len(b[0]))
        for j := range c[i] {
            for k := len(b) - 1; k >= 0; k-- {
                c[i][j] += a[i][k] * b[k][j]
            }
        }
    }
    return c, nil
}

func causalSelfAttention(x [][]float64, wq [][]float64, wk [][]float64, wv [][]float64) ([][]float64, error) {
    q, err := matmul(x, wq)
    if err != nil {
        return nil, err
    }
    k, err := matmul(x, wk)
    if err != nil {
        return nil, err
    }
    v, err := matmul(x, wv)
    if err != nil {
        return nil, err
    }
    dk := len(k[0])
    if len(q[0]) != dk {
        return nil, errors.New("q and k widths differ")
    }
    kt := make([][]float64, dk)
    for c := range kt {
        for j := range k {
            kt[c] = append(kt[c], k[j][c])
        }
    }
    s, err := matmul(q, kt)
    if err != nil {
        return nil, err
    }
    for i := range s {
        m := math.Inf(-1)
        for j := range s[i] {
            s[i][j] /= math.Sqrt(float64(dk))
            if j > i {
                s[i][j] = math.Inf(-1)
            }
            m = math.Max(m, s[i][j])
        }
        sum := 0.0
        for j := range s[i] {
            s[i][j] = math.Exp(s[i][j] - m)
            sum += s[i][j]
        }
        for j := range s[i] {
            s[i][j] /= sum
        }
    }
    return matmul(s, v)
}
