func reparameterizeGrad(logVar []float64, eps []float64, dz []float64) ([]float64, []float64, error) {
    n := len(logVar)
    if n == 0 || n != len(eps) || n != len(dz) {
        return nil, nil, errors.New("shape mismatch")
    }
    for i := 0; i < n; i++ {
        if math.IsNaN(logVar[i]) || math.IsInf(logVar[i], 1) {
            return nil, nil, errors.New("bad log variance")
        }
        if math.IsNaN(eps[i]) || math.IsInf(eps[i], 0) || math.IsNaN(dz[i]) || math.IsInf(dz[i], 0) {
            return nil, nil, errors.New("not finite")
        }
        sigma := math.Exp(0.5 * logVar[i])
        eps[i] = 0.5 * sigma * eps[i] * dz[i]
    }
    return dz, eps, nil
}
