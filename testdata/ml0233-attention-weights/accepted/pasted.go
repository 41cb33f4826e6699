func logSumExp(row []float64) float64 {
    m := row[0]
    for _, v := range row {
        m = math.Max(m, v)
    }
    s := 0.0
    for i := len(row) - 1; i >= 0; i-- {
        s += math.Exp(row[i] - m)
    }
    return m + math.Log(s)
}

func attentionWeights(q [][]float64, k [][]float64) ([][]float64, error) {
    if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
        return nil, errors.New("empty input")
    }
    d := len(q[0])
    all := append(append([][]float64{}, q...), k...)
    for _, r := range all {
        if len(r) != d {
            return nil, errors.New("shape mismatch")
        }
        for _, v := range r {
            if math.IsNaN(v) || math.IsInf(v, 0) {
                return nil, errors.New("not finite")
            }
        }
    }
    scale := 1 / math.Sqrt(float64(d))
    out := [][]float64{}
    for i := 0; i < len(q); i++ {
        s := make([]float64, len(k))
        for j := 0; j < len(k); j++ {
            for c := d - 1; c >= 0; c-- {
                s[j] += q[i][c] * k[j][c] * scale
            }
        }
        lse := logSumExp(s)
        for j := range s {
            s[j] = math.Exp(s[j] - lse)
        }
        out = append(out, s)
    }
    return out, nil
}
