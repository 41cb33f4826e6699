func ridge(x [][]float64, y []float64, lambda float64, intercept bool) ([]float64, float64, error) {
    n := len(x)
    if n == 0 || len(y) != n {
        return nil, 0, errors.New("empty or mismatched data")
    }
    d := len(x[0])
    if d == 0 || math.IsNaN(lambda) || math.IsInf(lambda, 0) || lambda < 0 {
        return nil, 0, errors.New("bad input")
    }
    check := func(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
    mx := make([]float64, d)
    my := 0.0
    for i, row := range x {
        if len(row) != d || !check(y[i]) {
            return nil, 0, fmt.Errorf("row %d", i)
        }
        for j, v := range row {
            if !check(v) {
                return nil, 0, fmt.Errorf("value %d,%d", i, j)
            }
            if intercept {
                mx[j] += v / float64(n)
            }
        }
        if intercept {
            my += y[i] / float64(n)
        }
    }
    // conjugate gradients on (X'X + lambda I) w = X'y
    mul := func(v []float64) []float64 {
        out := make([]float64, d)
        for i := range x {
            s := 0.0
            for j := range v {
                s += (x[i][j] - mx[j]) * v[j]
            }
            for j := range v {
                out[j] += s * (x[i][j] - mx[j])
            }
        }
        for j := range v {
            out[j] += lambda * v[j]
        }
        return out
    }
    w := make([]float64, d)
    r := make([]float64, d)
    for i := range x {
        for j := range r {
            r[j] += (x[i][j] - mx[j]) * (y[i] - my)
        }
    }
    p := append([]float64{}, r...)
    rr := 0.0
    for _, v := range r {
        rr += v * v
    }
    start := rr
    for it := 0; it < 50*d && rr > 1e-30*start; it++ {
        ap := mul(p)
        pap := 0.0
        for j := range p {
            pap += p[j] * ap[j]
        }
        alpha := rr / pap
        next := 0.0
        for j := range p {
            w[j] += alpha * p[j]
            r[j] -= alpha * ap[j]
            next += r[j] * r[j]
        }
        for j := range p {
            p[j] = r[j] + next/rr*p[j]
        }
        rr = next
    }
    b := my
    for j := range w {
        b -= mx[j] * w[j]
    }
    return w, b, nil
}
