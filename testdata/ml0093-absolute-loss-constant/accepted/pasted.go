func bestConstantL1(x []float64) (float64, float64, float64, error) {
    n := len(x)
    if n == 0 {
        return 0, 0, 0, errors.New("empty input")
    }
    s := make([]float64, n)
    copy(s, x)
    for _, v := range s {
        if v != v || v > math.MaxFloat64 || v < -math.MaxFloat64 {
            return 0, 0, 0, fmt.Errorf("bad value %g", v)
        }
    }
    sort.Float64s(s)
    lo, hi := s[n/2], s[n/2]
    if n%2 == 0 {
        lo = s[n/2-1]
    }
    total := 0.0
    for i := n - 1; i >= 0; i-- {
        total += math.Abs(x[i] - hi)
    }
    return lo, hi, total, nil
}
