func pad2D(a [][]float64, top int, bottom int, left int, right int, mode string) ([][]float64, error) {
    if len(a) == 0 || len(a[0]) == 0 {
        return nil, errors.New("empty image")
    }
    h, w := len(a), len(a[0])
    for _, row := range a {
        if len(row) != w {
            return nil, errors.New("ragged image")
        }
    }
    if min(top, bottom, left, right) < 0 {
        return nil, errors.New("negative padding")
    }
    mod := func(i, m int) int { return ((i % m) + m) % m }
    var index func(i, n int) int
    switch mode {
    case "zero":
        index = func(i, n int) int { if i < 0 || i >= n { return -1 }; return i }
    case "replicate":
        index = func(i, n int) int { return max(0, min(n - 1, i)) }
    case "circular":
        index = mod
    case "symmetric":
        index = func(i, n int) int { i = mod(i, 2 * n); return min(i, 2 * n - 1 - i) }
    case "reflect":
        if max(top, bottom) >= h || max(left, right) >= w {
            return nil, errors.New("reflect padding must be smaller than the image")
        }
        index = func(i, n int) int {
            if n == 1 { return 0 }
            i = mod(i, 2 * n - 2)
            return min(i, 2 * n - 2 - i)
        }
    default:
        return nil, errors.New("mode: " + mode)
    }
    res := make([][]float64, h + top + bottom)
    for i := range res {
        res[i] = make([]float64, w + left + right)
        for j := range res[i] {
            if r, c := index(i - top, h), index(j - left, w); r >= 0 && c >= 0 {
                res[i][j] = a[r][c]
            }
        }
    }
    return res, nil
}
