func isBad(vs ...float64) bool {
    for _, v := range vs {
        if math.IsNaN(v) || math.IsInf(v, 0) {
            return true
        }
    }
    return false
}

func gradientPenalty(x [][]float64, l1 Dense, l2 Dense, act string, lambda float64) (float64, error) {
    if len(x) == 0 || len(x[0]) == 0 || len(l1.W) == 0 || len(l1.W) != len(l1.B) || len(l2.W) != 1 || len(l2.B) != 1 || len(l2.W[0]) != len(l1.W) {
        return 0, errors.New("invalid shapes")
    }
    if lambda < 0 || isBad(lambda) || isBad(l1.B...) || isBad(l2.B...) || isBad(l2.W[0]...) {
        return 0, errors.New("invalid numbers")
    }
    dim := len(x[0])
    for _, w := range l1.W {
        if len(w) != dim || isBad(w...) {
            return 0, errors.New("invalid weights")
        }
    }
    acts := map[string][2]func(float64) float64{
        "identity": {func(z float64) float64 { return z }, func(a float64) float64 { return 1 }},
        "relu": {func(z float64) float64 { return math.Max(z, 0) }, func(a float64) float64 {
            if a > 0 {
                return 1
            }
            return 0
        }},
        "tanh":    {math.Tanh, func(a float64) float64 { return (1 - a) * (1 + a) }},
        "sigmoid": {func(z float64) float64 { return 1 / (1 + math.Exp(-z)) }, func(a float64) float64 { return a * (1 - a) }},
    }
    fn, ok := acts[act]
    if !ok {
        return 0, fmt.Errorf("unknown activation %s", act)
    }
    sum := 0.0
    for _, p := range x {
        if len(p) != dim || isBad(p...) {
            return 0, errors.New("invalid point")
        }
        delta := make([]float64, len(l1.W))
        for k, w := range l1.W {
            z := 0.0
            for j := range w {
                z += w[j] * p[j]
            }
            a := fn[0](z + l1.B[k])
            delta[k] = fn[1](a) * l2.W[0][k]
        }
        sq := 0.0
        for j := 0; j < dim; j++ {
            g := 0.0
            for k := range delta {
                g += delta[k] * l1.W[k][j]
            }
            sq += g * g
        }
        d := math.Sqrt(sq) - 1
        sum += d * d
    }
    return lambda * (sum / float64(len(x))), nil
}
