// whitening with an upper factor: cov = U U^T
func mvnLogPDF(x, mu []float64, cov [][]float64) (float64, error) {
    n := len(x)
    if n == 0 {
        return 0, errors.New("empty")
    }
    if len(mu) != n || len(cov) != n {
        return 0, errors.New("dimension mismatch")
    }
    isBad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
    for i := 0; i < n; i++ {
        if len(cov[i]) != n {
            return 0, fmt.Errorf("row %d", i)
        }
        if isBad(x[i]) || isBad(mu[i]) {
            return 0, fmt.Errorf("coordinate %d", i)
        }
    }
    for i := 0; i < n; i++ {
        for j := 0; j < n; j++ {
            if isBad(cov[i][j]) {
                return 0, fmt.Errorf("entry %d %d", i, j)
            }
            if math.Abs(cov[i][j]-cov[j][i]) > 1e-9 {
                return 0, fmt.Errorf("not symmetric at %d %d", i, j)
            }
        }
    }
    u := make([][]float64, n)
    for i := range u {
        u[i] = make([]float64, n)
    }
    y := make([]float64, n)
    total := 0.0
    for j := n - 1; j >= 0; j-- {
        s := cov[j][j]
        for k := j + 1; k < n; k++ {
            s -= u[j][k] * u[j][k]
        }
        if s <= 0 {
            return 0, errors.New("covariance not positive definite")
        }
        u[j][j] = math.Sqrt(s)
        for i := 0; i < j; i++ {
            v := cov[i][j]
            for k := j + 1; k < n; k++ {
                v -= u[i][k] * u[j][k]
            }
            u[i][j] = v / u[j][j]
        }
        r := x[j] - mu[j]
        for k := j + 1; k < n; k++ {
            r -= u[j][k] * y[k]
        }
        y[j] = r / u[j][j]
        total += 0.5*y[j]*y[j] + math.Log(u[j][j]) + 0.5*math.Log(2*math.Pi)
    }
    return -total, nil
}
