func quadraticNetwork(b float64, w []float64, wij [][]float64) (Dense, Dense, error) {
    n := len(w)
    if n == 0 || len(wij) != n {
        return Dense{}, Dense{}, errors.New("bad shapes")
    }
    all := []float64{b}
    all = append(all, w...)
    for i, r := range wij {
        if len(r) != i+1 {
            return Dense{}, Dense{}, fmt.Errorf("row %d has %d entries", i, len(r))
        }
        all = append(all, r...)
    }
    for _, v := range all {
        if math.IsNaN(v) || math.IsInf(v, 0) {
            return Dense{}, Dense{}, errors.New("non-finite coefficient")
        }
    }
    l1 := Dense{}
    l2 := Dense{W: make([][]float64, 1), B: []float64{b}}
    unit := func(c, bias float64, idx ...int) {
        row := make([]float64, n)
        for _, k := range idx {
            row[k] += 1
        }
        l1.W = append(l1.W, row)
        l1.B = append(l1.B, bias)
        l2.W[0] = append(l2.W[0], c)
    }
    for i := 0; i < n; i++ {
        // w x = w/2 * ((x+1)^2 - x^2 - 1)
        unit(w[i]/2, 1, i)
        unit(-w[i]/2, 0, i)
        l2.B[0] -= w[i] / 2
        for j := 0; j <= i; j++ {
            // x y = 1/2 * ((x+y)^2 - x^2 - y^2), also for x = y: (4-1-1)/2 = 1
            unit(wij[i][j]/2, 0, i, j)
            unit(-wij[i][j]/2, 0, i)
            unit(-wij[i][j]/2, 0, j)
        }
    }
    return l1, l2, nil
}
