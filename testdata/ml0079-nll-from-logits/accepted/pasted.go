func nllFromLogits(logits [][]float64, labels []int) (float64, error) {
    n := len(logits)
    if n == 0 || n != len(labels) {
        return 0, errors.New("batch size")
    }
    k := len(logits[0])
    losses := []float64{}
    for i := n - 1; i >= 0; i-- {
        if len(logits[i]) != k || labels[i] < 0 || labels[i] >= k {
            return 0, errors.New("shape or label")
        }
        z := append([]float64(nil), logits[i]...)
        zc := z[labels[i]]
        sort.Float64s(z)
        m := z[k-1]
        if math.IsNaN(z[0]) || math.IsInf(m, 0) {
            return 0, errors.New("logit")
        }
        s := 0.0
        for _, v := range z {
            s += math.Exp(v - m)
        }
        losses = append(losses, -((zc - m) - math.Log(s)))
    }
    mean := 0.0
    for _, l := range losses {
        mean += l / float64(n)
    }
    return mean, nil
}
