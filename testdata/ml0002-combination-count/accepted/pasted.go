func combinationCount(n int, r int) (*big.Int, error) {
    if n < 0 || r < 0 || n < r {
        return nil, fmt.Errorf("C(%d, %d) is not defined", n, r)
    }
    if 2 * r > n {
        return combinationCount(n, n - r)
    }
    // r C(n, r) = n C(n-1, r-1)
    if r == 0 {
        return big.NewInt(1), nil
    }
    c, err := combinationCount(n - 1, r - 1)
    if err != nil {
        return nil, err
    }
    c.Mul(c, big.NewInt(int64(n)))
    return c.Div(c, big.NewInt(int64(r))), nil
}
