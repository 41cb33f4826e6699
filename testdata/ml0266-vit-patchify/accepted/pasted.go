func patchify(x Tensor, p int) ([][]float64, error) {
    if len(x.Shape) != 3 {
        return nil, fmt.Errorf("expected CHW, got %v", x.Shape)
    }
    C, H, W := x.Shape[0], x.Shape[1], x.Shape[2]
    if p <= 0 || H % p != 0 || W % p != 0 {
        return nil, errors.New("patch size must divide the image")
    }
    gw := W / p
    N := (H / p) * gw
    out := make([][]float64, N)
    for n := 0; n < N; n++ {
        out[n] = make([]float64, C * p * p)
        for k := range out[n] {
            c, u, v := k / (p * p), k / p % p, k % p
            y, z := n / gw * p + u, n % gw * p + v
            out[n][k] = x.Data[c * H * W + y * W + z]
        }
    }
    return out, nil
}
