func oneHotCovariance(p []float64) ([][]float64, error) {
    n := len(p)
    if n == 0 {
        return nil, errors.New("empty")
    }
    s := 0.0
    for i := n - 1; i >= 0; i-- {
        if math.IsNaN(p[i]) || p[i] < 0 {
            return nil, errors.New("bad probability")
        }
        s += p[i]
    }
    if s < 1-1e-9 || s > 1+1e-9 {
        return nil, errors.New("does not sum to 1")
    }
    C := make([][]float64, n)
    for i := range C {
        C[i] = make([]float64, n)
        for j := range C[i] {
            d := 0.0
            if i == j {
                d = p[i]
            }
            C[i][j] = d - p[i]*p[j]
        }
    }
    return C, nil
}
