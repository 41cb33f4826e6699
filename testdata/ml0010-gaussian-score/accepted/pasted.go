func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
    n := len(x)
    if n == 0 || !(sigma > 0) || math.IsInf(sigma, 0) || math.IsNaN(mu) || math.IsInf(mu, 0) {
        return 0, 0, errors.New("invalid")
    }
    for i := n - 1; i >= 0; i-- {
        if math.IsNaN(x[i]) || math.IsInf(x[i], 0) {
            return 0, 0, errors.New("invalid")
        }
        diff := x[i] - mu
        dMu += diff / math.Pow(sigma, 2)
        dSigma += -1/sigma + diff*diff/math.Pow(sigma, 3)
    }
    return
}
