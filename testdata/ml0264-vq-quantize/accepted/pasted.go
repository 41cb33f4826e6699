func vqQuantize(z [][]float64, codebook [][]float64) ([]int, [][]float64, float64, error) {
    if len(z) == 0 || len(codebook) == 0 {
        return nil, nil, 0, errors.New("empty input")
    }
    D := len(z[0])
    sq := func(a, b []float64) (s float64) {
        for i := range a {
            s += a[i] * b[i]
        }
        return
    }
    for _, m := range [][][]float64{z, codebook} {
        for _, r := range m {
            if D == 0 || len(r) != D || math.IsNaN(sq(r, r)) || math.IsInf(sq(r, r), 1) {
                return nil, nil, 0, errors.New("bad row")
            }
        }
    }
    // |z|^2 - 2 z.c + |c|^2
    idx := []int{}
    q := [][]float64{}
    n := map[int]int{}
    for _, v := range z {
        b := 0
        for k := 1; k < len(codebook); k++ {
            dk := sq(v, v) - 2*sq(v, codebook[k]) + sq(codebook[k], codebook[k])
            db := sq(v, v) - 2*sq(v, codebook[b]) + sq(codebook[b], codebook[b])
            if dk < db {
                b = k
            }
        }
        idx = append(idx, b)
        q = append(q, append([]float64(nil), codebook[b]...))
        n[b]++
    }
    // log N - sum n log n / N
    N := float64(len(z))
    s := 0.0
    for _, c := range n {
        s += float64(c) * math.Log(float64(c))
    }
    return idx, q, N * math.Exp(-s/N), nil
}
