func updateRunningStats(runMean, runVar, batchMean, batchVarBiased []float64, count int, momentum float64) (mean, variance []float64, err error) {
    C := len(runMean)
    if C == 0 || C != len(runVar) || C != len(batchMean) || C != len(batchVarBiased) || count <= 1 || !(0 <= momentum && momentum <= 1) {
        return nil, nil, errors.New("bad input")
    }
    for i := range runVar {
        if min(runVar[i], batchVarBiased[i]) < 0 {
            return nil, nil, fmt.Errorf("variance %d", i)
        }
    }
    keep := 1 - momentum
    squares := func(c int) float64 { return batchVarBiased[c] * float64(count) } // sum of squared deviations
    for c := 0; c < C; c++ {
        mean = append(mean, math.FMA(momentum, batchMean[c], keep * runMean[c]))
        variance = append(variance, math.FMA(momentum, squares(c) / (float64(count) - 1), keep * runVar[c]))
    }
    return
}
