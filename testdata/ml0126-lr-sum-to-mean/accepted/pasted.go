func scaleLearningRate(lr float64, batchSizes []int, sumToMean bool) ([]float64, error) {
    if lr < 0 || math.IsNaN(lr) || math.IsInf(lr, 0) {
        return nil, errors.New("invalid lr")
    }
    var res []float64
    for i, bs := range batchSizes {
        if bs <= 0 {
            return nil, fmt.Errorf("batch %d: invalid size %d", i, bs)
        }
        if sumToMean {
            res = append(res, lr/(1.0/float64(bs)))
        } else {
            res = append(res, lr*(1.0/float64(bs)))
        }
    }
    return res, nil
}
