func matVec(w [][]float64, x []float64) []float64 {
    out := make([]float64, len(w))
    for i := range w {
        for j := range x {
            out[i] += w[i][j] * x[j]
        }
    }
    return out
}

// Column by column: push each basis vector through the weights, and zero through everything.
func compose(layers []Dense) (Dense, error) {
    if len(layers) == 0 {
        return Dense{}, errors.New("no layers")
    }
    in := -1
    for _, l := range layers {
        if len(l.W) == 0 || len(l.B) != len(l.W) {
            return Dense{}, errors.New("bad layer")
        }
        for _, r := range l.W {
            if in == -1 {
                in = len(r)
            }
            if len(r) != in || in == 0 {
                return Dense{}, errors.New("bad row")
            }
        }
        in = len(l.W)
    }
    n, m := len(layers[0].W[0]), in
    res := Dense{W: make([][]float64, m), B: make([]float64, n)}
    for i := range res.W {
        res.W[i] = make([]float64, n)
    }
    for j := 0; j < n; j++ {
        e := make([]float64, n)
        e[j] = 1
        for _, l := range layers {
            e = matVec(l.W, e)
        }
        for i := range e {
            res.W[i][j] = e[i]
        }
    }
    for _, l := range layers {
        res.B = matVec(l.W, res.B)
        for i := range l.B {
            res.B[i] += l.B[i]
        }
    }
    return res, nil
}
