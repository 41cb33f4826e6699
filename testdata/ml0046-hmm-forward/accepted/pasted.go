// alpha pass with Rabiner's factors c[t] = 1 / sum
func hmmForward(h HMM, obs []int) (float64, [][]float64, error) {
    N := len(h.Init)
    if N == 0 || len(h.Trans) != N || len(h.Emit) != N || len(obs) == 0 {
        return 0, nil, errors.New("bad shapes")
    }
    M := len(h.Emit[0])
    for i := 0; i < N; i++ {
        if len(h.Trans[i]) != N || len(h.Emit[i]) != M {
            return 0, nil, errors.New("bad shapes")
        }
    }
    for _, o := range obs {
        if o < 0 || o >= M {
            return 0, nil, fmt.Errorf("no symbol %d", o)
        }
    }
    alpha := make([][]float64, len(obs))
    c := make([]float64, len(obs))
    for t := range alpha {
        alpha[t] = make([]float64, N)
        for j := N - 1; j >= 0; j-- {
            s := h.Init[j]
            if t > 0 {
                s = 0
                for i := N - 1; i >= 0; i-- {
                    s += alpha[t-1][i] * h.Trans[i][j]
                }
            }
            alpha[t][j] = s * h.Emit[j][obs[t]]
            c[t] += alpha[t][j]
        }
        if c[t] == 0 {
            return math.Inf(-1), nil, errors.New("impossible")
        }
        c[t] = 1 / c[t]
        for j := range alpha[t] {
            alpha[t][j] *= c[t]
        }
    }
    ll := 0.0
    for t := len(obs) - 1; t >= 0; t-- {
        ll -= math.Log(c[t])
    }
    return ll, alpha, nil
}
