// textbook version: gamma and xi as tables, Rabiner's scale factors c = 1/sum
func baumWelchStep(h HMM, seqs [][]int) (HMM, error) {
    N := len(h.Init)
    if N == 0 || len(h.Trans) != N || len(h.Emit) != N || len(seqs) == 0 {
        return h, errors.New("bad input")
    }
    M := len(h.Emit[0])
    for i := 0; i < N; i++ {
        if len(h.Trans[i]) != N || len(h.Emit[i]) != M {
            return h, errors.New("bad input")
        }
    }
    pi := make([]float64, N)
    num := make([][]float64, N)
    den := make([]float64, N)
    bnum := make([][]float64, N)
    bden := make([]float64, N)
    for i := range num {
        num[i] = make([]float64, N)
        bnum[i] = make([]float64, M)
    }
    for _, o := range seqs {
        T := len(o)
        if T == 0 {
            return h, errors.New("empty sequence")
        }
        for _, k := range o {
            if k < 0 || k >= M {
                return h, fmt.Errorf("symbol %d", k)
            }
        }
        a := make([][]float64, T)
        b := make([][]float64, T)
        c := make([]float64, T)
        for t := 0; t < T; t++ {
            a[t] = make([]float64, N)
            for j := 0; j < N; j++ {
                if t == 0 {
                    a[t][j] = h.Init[j]
                } else {
                    for i := N - 1; i >= 0; i-- {
                        a[t][j] += a[t-1][i] * h.Trans[i][j]
                    }
                }
                a[t][j] *= h.Emit[j][o[t]]
                c[t] += a[t][j]
            }
            if c[t] == 0 {
                return h, errors.New("impossible sequence")
            }
            c[t] = 1 / c[t]
            for j := range a[t] {
                a[t][j] *= c[t]
            }
        }
        for t := T - 1; t >= 0; t-- {
            b[t] = make([]float64, N)
            for i := 0; i < N; i++ {
                b[t][i] = c[t]
                if t < T-1 {
                    s := 0.0
                    for j := 0; j < N; j++ {
                        s += h.Trans[i][j] * h.Emit[j][o[t+1]] * b[t+1][j]
                    }
                    b[t][i] = s * c[t]
                }
            }
        }
        for t := 0; t < T; t++ {
            for i := 0; i < N; i++ {
                g := a[t][i] * b[t][i] / c[t]
                if t == 0 {
                    pi[i] += g / float64(len(seqs))
                }
                bnum[i][o[t]] += g
                bden[i] += g
                if t < T-1 {
                    den[i] += g
                    for j := 0; j < N; j++ {
                        num[i][j] += a[t][i] * h.Trans[i][j] * h.Emit[j][o[t+1]] * b[t+1][j]
                    }
                }
            }
        }
    }
    for i := 0; i < N; i++ {
        for j := range num[i] {
            if den[i] > 0 {
                num[i][j] /= den[i]
            } else {
                num[i][j] = h.Trans[i][j]
            }
        }
        for k := range bnum[i] {
            if bden[i] > 0 {
                bnum[i][k] /= bden[i]
            } else {
                bnum[i][k] = h.Emit[i][k]
            }
        }
    }
    return HMM{Init: pi, Trans: num, Emit: bnum}, nil
}
