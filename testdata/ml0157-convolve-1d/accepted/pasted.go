// pads g with zeros on both sides, then slides f, turned round, along it
func convolve(f []float64, g []float64) []float64 {
    if len(f) * len(g) == 0 {
        return []float64{}
    }
    m := len(f)
    padded := make([]float64, m - 1)
    padded = append(padded, g...)
    padded = append(padded, make([]float64, m - 1)...)
    r := slices.Clone(f)
    slices.Reverse(r)
    res := []float64{}
    for s := 0; s + m <= len(padded); s++ {
        sum := 0.0
        for i, v := range r {
            sum = math.FMA(v, padded[s + i], sum)
        }
        res = append(res, sum)
    }
    return res
}
