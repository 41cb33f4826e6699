func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
    if math.IsNaN(a) || math.IsNaN(b) || a <= 0 || b <= 0 {
        return 0, errors.New("invalid prior")
    }
    if heads < 0 || tails < 0 {
        return 0, errors.New("invalid counts")
    }
    alpha := a + float64(heads)
    beta := b + float64(tails)
    if alpha > 1 && beta > 1 {
        return (alpha - 1) / (alpha + beta - 2), nil
    }
    if alpha == 1 && beta == 1 || alpha < 1 && beta < 1 {
        return 0, errors.New("mode is not unique")
    }
    if alpha < 1 || alpha == 1 && beta > 1 {
        return 0, nil
    }
    return 1, nil
}
