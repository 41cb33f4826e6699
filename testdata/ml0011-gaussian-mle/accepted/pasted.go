type stats struct {
    n, mean, m2 float64
}

// merge halves, as Chan et al. do
func collect(x []float64) stats {
    if len(x) == 1 {
        return stats{1, x[0], 0}
    }
    a, b := collect(x[:len(x)/2]), collect(x[len(x)/2:])
    d := b.mean - a.mean
    n := a.n + b.n
    return stats{n, a.mean + d*b.n/n, a.m2 + b.m2 + d*d*a.n*b.n/n}
}

func gaussianMLE(x []float64) (mu, variance float64, err error) {
    if len(x) == 0 {
        return 0, 0, errors.New("empty")
    }
    for i := range x {
        if math.IsNaN(x[i]) || math.IsInf(x[i], 0) {
            return 0, 0, errors.New("not a number")
        }
    }
    s := collect(x)
    return s.mean, s.m2 / s.n, nil
}
