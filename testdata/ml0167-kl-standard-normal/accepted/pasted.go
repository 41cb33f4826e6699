func klStandardNormal(mean []float64, logVar []float64) (float64, error) {
    if len(mean) != len(logVar) || len(mean) == 0 {
        return 0, errors.New("shape")
    }
    kl := 0.0
    for i := range mean {
        if math.IsNaN(mean[i]) || math.IsInf(mean[i], 0) || math.IsNaN(logVar[i]) || math.IsInf(logVar[i], 0) {
            return 0, errors.New("not finite")
        }
        kl += -0.5 * (1 + logVar[i] - math.Pow(mean[i], 2) - math.Exp(logVar[i]))
    }
    return kl, nil
}
