func boltzmann(energy []float64, t float64) ([]float64, float64, float64, error) {
    if math.IsNaN(t) || t <= 0 || t > math.MaxFloat64 || len(energy) == 0 {
        return nil, 0, 0, errors.New("bad input")
    }
    order := slices.Clone(energy)
    slices.Sort(order) // NaN sorts first
    m := order[0]
    if math.IsNaN(m) || math.IsInf(m, 0) {
        return nil, 0, 0, fmt.Errorf("bad energies %v", energy)
    }
    var s, u float64
    for i := len(order) - 1; i >= 0; i-- { // smallest terms first
        d := order[i] - m
        w := math.Exp(-d / t)
        s += w
        if w != 0 {
            u += w * d
        }
    }
    for i := range energy {
        order[i] = math.Exp(-(energy[i] - m) / t) / s
    }
    return order, math.Log(s) - m / t, m + u / s, nil
}
