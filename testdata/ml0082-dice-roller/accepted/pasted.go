func rollDice(next func() uint8, n int, sides int) ([]int, error) {
    if sides <= 0 || sides > 256 || n < 0 {
        return nil, errors.New("invalid arguments")
    }
    perFace := 256 / sides
    var res []int
    for len(res) != n {
        b := int(next())
        if b/sides == perFace {
            continue
        }
        res = append(res, b-b/sides*sides+1)
    }
    return res, nil
}
