// half the mean square of the difference of two draws
func varianceMLEExpectation(values []float64, probs []float64, n int) (float64, float64, error) {
    if len(values) != len(probs) {
        return 0, 0, fmt.Errorf("lengths %d and %d", len(values), len(probs))
    }
    if n < 1 {
        return 0, 0, errors.New("n must be positive")
    }
    total := 0.0
    for i := range probs {
        if probs[i] < 0 || math.IsNaN(probs[i]) || math.IsInf(probs[i], 0) {
            return 0, 0, errors.New("bad probability")
        }
        if math.IsNaN(values[i]) || math.IsInf(values[i], 0) {
            return 0, 0, errors.New("bad value")
        }
        total += probs[i]
    }
    if math.Abs(total-1) > 1e-9 {
        return 0, 0, errors.New("probabilities must sum to one")
    }
    v := 0.0
    for i := range values {
        for j := i + 1; j < len(values); j++ {
            d := values[i] - values[j]
            v += probs[i] * probs[j] * d * d
        }
    }
    return v * float64(n-1) / float64(n), -v / float64(n), nil
}
