func noiseEmbedding(x float64, dims int, minFreq float64, maxFreq float64) ([]float64, error) {
    if dims <= 0 || dims & 1 == 1 {
        return nil, errors.New("dims must be even and positive")
    }
    for _, v := range []float64{x, minFreq, maxFreq} {
        if math.IsNaN(v) || math.IsInf(v, 0) {
            return nil, errors.New("not finite")
        }
    }
    if minFreq <= 0 || maxFreq < minFreq {
        return nil, errors.New("bad frequencies")
    }
    half := dims / 2
    logMin, logMax := math.Log(minFreq), math.Log(maxFreq)
    sins := []float64{}
    coss := []float64{}
    for i := 0; i < half; i++ {
        frac := float64(i) / math.Max(1, float64(half - 1))
        w := 2.0 * math.Pi * math.Exp(logMin + (logMax - logMin) * frac)
        sins = append(sins, math.Sin(w * x))
        coss = append(coss, math.Cos(w * x))
    }
    return append(sins, coss...), nil
}
