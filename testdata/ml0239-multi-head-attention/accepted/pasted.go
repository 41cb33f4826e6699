func okMatrix(m [][]float64, r, c int) bool {
    if len(m) != r {
        return false
    }
    for _, row := range m {
        if len(row) != c {
            return false
        }
        for _, v := range row {
            if math.IsNaN(v) || math.IsInf(v, 0) {
                return false
            }
        }
    }
    return true
}

func matmul(a, b [][]float64) [][]float64 {
    c := make([][]float64, len(a))
    for i := range a {
        c[i] = make([]float64, len(b[0]))
        for j := range c[i] {
            for k := range b {
                c[i][j] += a[i][k] * b[k][j]
            }
        }
    }
    return c
}

func cols(m [][]float64, from, to int) [][]float64 {
    out := make([][]float64, len(m))
    for i := range m {
        out[i] = m[i][from:to]
    }
    return out
}

func transpose(m [][]float64) [][]float64 {
    t := make([][]float64, len(m[0]))
    for j := range t {
        for i := range m {
            t[j] = append(t[j], m[i][j])
        }
    }
    return t
}

func softmaxRow(row []float64) {
    hi := row[0]
    for _, v := range row {
        if v > hi {
            hi = v
        }
    }
    total := 0.0
    for i := len(row) - 1; i >= 0; i-- {
        row[i] = math.Exp(row[i] - hi)
        total += row[i]
    }
    for i := range row {
        row[i] /= total
    }
}

func multiHeadAttention(q [][]float64, k [][]float64, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
    if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
        return nil, errors.New("empty")
    }
    n, m, d := len(q), len(k), len(q[0])
    if !okMatrix(q, n, d) || !okMatrix(k, m, d) || !okMatrix(v, m, d) {
        return nil, errors.New("bad q, k or v")
    }
    for _, w := range [][][]float64{p.WQ, p.WK, p.WV, p.WO} {
        if !okMatrix(w, d, d) {
            return nil, errors.New("bad weights")
        }
    }
    if p.Heads < 1 || d % p.Heads != 0 {
        return nil, errors.New("bad heads")
    }
    if len(mask) > 0 && len(mask) != n {
        return nil, errors.New("bad mask")
    }
    for _, row := range mask {
        any := false
        for _, b := range row {
            any = any || b
        }
        if len(row) != m || !any {
            return nil, errors.New("bad mask row")
        }
    }
    w := d / p.Heads
    concat := make([][]float64, n)
    for h := 0; h < p.Heads; h++ {
        Q := matmul(q, cols(p.WQ, h * w, (h + 1) * w))
        K := matmul(k, cols(p.WK, h * w, (h + 1) * w))
        V := matmul(v, cols(p.WV, h * w, (h + 1) * w))
        S := matmul(Q, transpose(K))
        for i := range S {
            for j := range S[i] {
                S[i][j] /= math.Sqrt(float64(w))
                if len(mask) > 0 && !mask[i][j] {
                    S[i][j] = math.Inf(-1)
                }
            }
            softmaxRow(S[i])
        }
        head := matmul(S, V)
        for i := range concat {
            concat[i] = append(concat[i], head[i]...)
        }
    }
    return matmul(concat, p.WO), nil
}
