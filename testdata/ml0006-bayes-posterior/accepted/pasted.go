func bayesPosterior(logPrior []float64, logLik []float64) ([]float64, error) {
    if len(logPrior) != len(logLik) || len(logPrior) == 0 {
        return nil, errors.New("lengths")
    }
    // log evidence by adding two terms at a time, from the last
    ev := math.Inf(-1)
    post := make([]float64, len(logPrior))
    for i := len(post) - 1; i >= 0; i-- {
        a, b := logPrior[i], logLik[i]
        if a != a || b != b || a > math.MaxFloat64 || b > math.MaxFloat64 {
            return nil, errors.New("bad value")
        }
        post[i] = a + b
        hi, lo := math.Max(ev, post[i]), math.Min(ev, post[i])
        if lo > math.Inf(-1) {
            hi += math.Log1p(math.Exp(lo - hi))
        }
        ev = hi
    }
    if math.IsInf(ev, -1) {
        return nil, errors.New("impossible data")
    }
    for i := range post {
        post[i] = math.Exp(post[i] - ev)
    }
    return post, nil
}
