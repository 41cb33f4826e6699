func bceWithLogits(z []float64, y []float64) (float64, error) {
    if len(z) != len(y) || len(z) == 0 {
        return 0, errors.New("lengths")
    }
    n := float64(len(z))
    loss := 0.0
    for i := len(z) - 1; i >= 0; i-- {
        if math.IsNaN(z[i]) || math.IsInf(z[i], 0) || math.IsNaN(y[i]) || y[i] < 0 || y[i] > 1 {
            return 0, errors.New("bad value")
        }
        m := math.Max(-z[i], 0)
        loss += ((1-y[i])*z[i] + m + math.Log(math.Exp(-m)+math.Exp(-z[i]-m))) / n
    }
    return loss, nil
}
