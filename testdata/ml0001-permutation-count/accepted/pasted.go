func permutationCount(n int, r int) (*big.Int, error) {
    if n < 0 || r < 0 || n < r {
        return nil, fmt.Errorf("P(%d, %d) is not defined", n, r)
    }
    // P(n, r) = n P(n-1, r-1)
    if r == 0 {
        return big.NewInt(1), nil
    }
    rest, err := permutationCount(n - 1, r - 1)
    if err != nil {
        return nil, err
    }
    return rest.Mul(rest, big.NewInt(int64(n))), nil
}
