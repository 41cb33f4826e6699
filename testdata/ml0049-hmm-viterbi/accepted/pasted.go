func viterbi(h HMM, obs []int) ([]int, float64, error) {
    n := len(h.Init)
    if n == 0 || len(obs) == 0 || len(h.Trans) != n || len(h.Emit) != n {
        return nil, 0, errors.New("bad input")
    }
    for i := 0; i < n; i++ {
        if len(h.Trans[i]) != n || len(h.Emit[i]) != len(h.Emit[0]) {
            return nil, 0, errors.New("bad matrix")
        }
    }
    for _, o := range obs {
        if o < 0 || o >= len(h.Emit[0]) {
            return nil, 0, fmt.Errorf("bad symbol %d", o)
        }
    }
    // scale every column by its maximum, keep the logs of the scales
    logProb := 0.0
    cur := append([]float64{}, h.Init...)
    back := [][]int{}
    for t, o := range obs {
        nxt := make([]float64, n)
        ptr := make([]int, n)
        for j := 0; j < n; j++ {
            if t == 0 {
                nxt[j] = cur[j] * h.Emit[j][o]
                continue
            }
            for i := n - 1; i >= 0; i-- {
                if p := cur[i] * h.Trans[i][j]; p * h.Emit[j][o] >= nxt[j] {
                    nxt[j] = p * h.Emit[j][o]
                    ptr[j] = i
                }
            }
        }
        m := slices.Max(nxt)
        logProb += math.Log(m)
        for j := range nxt {
            if m > 0 {
                nxt[j] /= m
            }
        }
        back = append(back, ptr)
        cur = nxt
    }
    s := 0
    for i := range cur {
        if cur[i] >= cur[s] {
            s = i
        }
    }
    path := make([]int, len(obs))
    for t := len(obs) - 1; t >= 0; t-- {
        path[t] = s
        s = back[t][s]
    }
    return path, logProb, nil
}
