func logitMoments(o []float64, beta float64) (logZ, mean, variance float64, err error) {
    if len(o) == 0 || math.IsNaN(beta) || math.IsInf(beta, 0) {
        err = errors.New("bad input")
        return
    }
    m := math.Inf(-1)
    for _, x := range o {
        if math.IsNaN(x) || math.IsInf(x, 0) {
            err = errors.New("bad logit")
            return
        }
        m = math.Max(m, beta*x)
    }
    s := 0.0
    for i := len(o) - 1; i >= 0; i-- {
        s += math.Exp(beta*o[i] - m)
    }
    logZ = m + math.Log(s)
    p := make([]float64, len(o))
    for i, x := range o {
        p[i] = math.Exp(beta*x-m) / s
        mean += p[i] * x
    }
    for i, x := range o {
        variance += p[i] * math.Pow(x-mean, 2)
    }
    return
}
