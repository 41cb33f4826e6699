func crossEntropyHessian(logits []float64, y []float64) ([][]float64, error) {
    n := len(logits)
    if n == 0 || n != len(y) {
        return nil, errors.New("lengths")
    }
    total := 0.0
    maxv := math.Inf(-1)
    for i := n - 1; i >= 0; i-- {
        if math.IsNaN(logits[i]) || math.IsInf(logits[i], 0) || math.IsNaN(y[i]) || math.IsInf(y[i], 0) {
            return nil, errors.New("not finite")
        }
        total += y[i]
        if logits[i] > maxv {
            maxv = logits[i]
        }
    }
    z := 0.0
    for i := n - 1; i >= 0; i-- {
        z += math.Exp(logits[i] - maxv)
    }
    p := make([]float64, n)
    for i := range p {
        p[i] = math.Exp(logits[i]-maxv-math.Log(z))
    }
    res := make([][]float64, n)
    for i := range res {
        res[i] = make([]float64, n)
        for j := range res[i] {
            if i == j {
                res[i][j] = total * p[i] * (1 - p[i])
            } else {
                res[i][j] = -(p[i] * p[j]) * total
            }
        }
    }
    return res, nil
}
