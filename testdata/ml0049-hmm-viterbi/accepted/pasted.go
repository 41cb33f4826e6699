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
    // logs, a product would underflow
    logT := make([][]float64, n)
    for i := range logT {
        for _, p := range h.Trans[i] {
            logT[i] = append(logT[i], math.Log(p))
        }
    }
    cur := make([]float64, n)
    back := [][]int{}
    for t, o := range obs {
        nxt := make([]float64, n)
        ptr := make([]int, n)
        for j := 0; j < n; j++ {
            e := math.Log(h.Emit[j][o])
            if t == 0 {
                nxt[j] = math.Log(h.Init[j]) + e
                continue
            }
            nxt[j] = math.Inf(-1)
            for i := n - 1; i >= 0; i-- {
                if p := cur[i] + logT[i][j] + e; p >= nxt[j] {
                    nxt[j] = p
                    ptr[j] = i
                }
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
    best := cur[s]
    path := make([]int, len(obs))
    for t := len(obs) - 1; t >= 0; t-- {
        path[t] = s
        s = back[t][s]
    }
    return path, best, nil
}
