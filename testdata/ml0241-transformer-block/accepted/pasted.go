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

func layerNorm(row, g, b []float64, eps float64) []float64 {
    d := float64(len(row))
    mu := 0.0
    for _, v := range row {
        mu += v
    }
    mu /= d
    va := 0.0
    for _, v := range row {
        va += math.Pow(v - mu, 2)
    }
    va /= d
    out := make([]float64, len(row))
    for i, v := range row {
        out[i] = g[i] * ((v - mu) / math.Sqrt(va + eps)) + b[i]
    }
    return out
}

func transformerBlock(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
    if len(x) == 0 || len(x[0]) == 0 || len(p.FF1.W) == 0 {
        return nil, errors.New("empty")
    }
    n, d, f := len(x), len(x[0]), len(p.FF1.W)
    if !okMatrix(x, n, d) || !okMatrix(p.FF1.W, f, d) || !okMatrix(p.FF2.W, d, f) || !okMatrix([][]float64{p.FF1.B}, 1, f) {
        return nil, errors.New("bad shapes")
    }
    for _, vec := range [][]float64{p.FF2.B, p.G1, p.B1, p.G2, p.B2} {
        if !okMatrix([][]float64{vec}, 1, d) {
            return nil, errors.New("bad vector")
        }
    }
    for _, w := range [][][]float64{p.Attn.WQ, p.Attn.WK, p.Attn.WV, p.Attn.WO} {
        if !okMatrix(w, d, d) {
            return nil, errors.New("bad weights")
        }
    }
    if p.Attn.Heads < 1 || d % p.Attn.Heads != 0 || math.IsNaN(p.Eps) || math.IsInf(p.Eps, 0) || p.Eps < 0 {
        return nil, errors.New("bad heads or eps")
    }
    if len(mask) > 0 && len(mask) != n {
        return nil, errors.New("bad mask")
    }
    for _, row := range mask {
        any := false
        for _, b := range row {
            any = any || b
        }
        if len(row) != n || !any {
            return nil, errors.New("bad mask row")
        }
    }
    w := d / p.Attn.Heads
    concat := make([][]float64, n)
    for h := 0; h < p.Attn.Heads; h++ {
        Q := matmul(x, cols(p.Attn.WQ, h * w, (h + 1) * w))
        K := matmul(x, cols(p.Attn.WK, h * w, (h + 1) * w))
        V := matmul(x, cols(p.Attn.WV, h * w, (h + 1) * w))
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
        for i, r := range matmul(S, V) {
            concat[i] = append(concat[i], r...)
        }
    }
    attn := matmul(concat, p.Attn.WO)
    W1, W2 := transpose(p.FF1.W), transpose(p.FF2.W)
    out := [][]float64{}
    for i := range x {
        for c := range x[i] {
            attn[i][c] += x[i][c]
        }
        a := layerNorm(attn[i], p.G1, p.B1, p.Eps)
        hid := matmul([][]float64{a}, W1)[0]
        for u := range hid {
            hid[u] = math.Max(hid[u] + p.FF1.B[u], 0)
        }
        y := matmul([][]float64{hid}, W2)[0]
        for c := range y {
            y[c] += p.FF2.B[c] + a[c]
        }
        out = append(out, layerNorm(y, p.G2, p.B2, p.Eps))
    }
    return out, nil
}
