func expSafeRange(expBits int, fracBits int) (float64, float64, float64, error) {
    if expBits < 2 {
        return 0, 0, 0, errors.New("no normal numbers")
    }
    if fracBits < 1 {
        return 0, 0, 0, errors.New("no fraction")
    }
    emax := int(math.Pow(2, float64(expBits - 1))) - 1
    emin := 1 - emax
    ln2 := math.Log(2)
    lo := float64(emin) * ln2
    loSub := lo - float64(fracBits) * ln2
    hi := float64(emax) * ln2 + math.Log(2 - math.Pow(2, -float64(fracBits)))
    return lo, loSub, hi, nil
}
