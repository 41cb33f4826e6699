// floorDiv rounds towards minus infinity.
func floorDiv(a, b int) int {
    q := a / b
    if a % b < 0 {
        q--
    }
    return q
}

func convOutputSize(n int, k int, padTotal int, stride int, dilation int) (int, error) {
    if n <= 0 || k <= 0 || padTotal < 0 || stride <= 0 || dilation <= 0 {
        return 0, errors.New("bad argument")
    }
    kEff := k + (k - 1) * (dilation - 1)
    out := floorDiv(n - kEff + padTotal + stride, stride)
    if out <= 0 {
        return 0, fmt.Errorf("kernel %d > input %d", kEff, n + padTotal)
    }
    return out, nil
}
