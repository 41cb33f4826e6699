func cosineSchedule(t float64) (float64, float64, float64, error) {
    if math.IsNaN(t) || t < 0 || t > 1 {
        return 0, 0, 0, errors.New("t must be in [0, 1]")
    }
    s := math.Cos(t * math.Pi / 2)
    n := math.Sin(t * math.Pi / 2)
    return s, n, 1 - n*n, nil
}
