func formatLimits(expBits int, fracBits int) (minSub, minNormal, max *big.Float, err error) {
    if expBits < 2 || fracBits < 1 {
        err = errors.New("no such format")
        return
    }
    emax := (1 << uint(expBits-1)) - 1
    emin := 1 - emax
    one := big.NewFloat(1).SetPrec(1000)
    minNormal = new(big.Float).SetPrec(1000).SetMantExp(one, emin)
    minSub = new(big.Float).SetPrec(1000).SetMantExp(one, emin-fracBits)
    // sum of powers of two, the smallest first
    sig := new(big.Float).SetPrec(1000)
    for i := fracBits; i >= 0; i-- {
        sig.Add(sig, new(big.Float).SetMantExp(one, -i))
    }
    max = new(big.Float).SetPrec(1000).SetMantExp(sig, emax)
    return
}
