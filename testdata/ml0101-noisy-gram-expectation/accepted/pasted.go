func noisyGramExpectation(x [][]float64, sigma float64) ([][]float64, error) {
    n := len(x)
    if n == 0 || len(x[0]) == 0 || sigma < 0 || math.IsNaN(sigma) || math.IsInf(sigma, 0) {
        return nil, errors.New("invalid input")
    }
    d := len(x[0])
    xt := make([][]float64, d)
    for j := range xt {
        xt[j] = make([]float64, n)
    }
    for i, row := range x {
        if len(row) != d {
            return nil, fmt.Errorf("row %d has length %d", i, len(row))
        }
        for j, v := range row {
            if math.IsNaN(v) || math.IsInf(v, 0) {
                return nil, fmt.Errorf("bad entry (%d,%d)", i, j)
            }
            xt[j][i] = v
        }
    }
    res := make([][]float64, d)
    for a := 0; a < d; a++ {
        res[a] = make([]float64, d)
        for b := 0; b < d; b++ {
            s := 0.0
            for i := 0; i < n; i++ {
                s += xt[a][i] * xt[b][i]
            }
            if a == b {
                s += math.Pow(sigma, 2) * float64(n)
            }
            res[a][b] = s
        }
    }
    return res, nil
}
