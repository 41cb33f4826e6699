func poissonNLLLogRate(theta []float64, y []int) (float64, []float64, error) {
    n := len(theta)
    if n == 0 {
        return 0, nil, errors.New("empty input")
    }
    if n != len(y) {
        return 0, nil, fmt.Errorf("length mismatch: %d vs %d", n, len(y))
    }
    loss := float64(0)
    grad := make([]float64, n)
    for i := 0; i < n; i++ {
        if math.IsNaN(theta[i]) || math.IsInf(theta[i], 0) || y[i] < 0 {
            return 0, nil, fmt.Errorf("invalid entry %d", i)
        }
        lambda := math.Exp(theta[i])
        yi := float64(y[i])
        loss += lambda - yi*theta[i]
        grad[i] = lambda - yi
    }
    return loss, grad, nil
}
