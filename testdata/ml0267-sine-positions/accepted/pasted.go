func sinePositions(positions []int, d int) ([][]float64, error) {
    if d < 2 || d & 1 == 1 {
        return nil, fmt.Errorf("embedding size must be even, got %d", d)
    }
    pe := [][]float64{}
    for _, p := range positions {
        row := []float64{}
        for j := 0; j < d; j++ {
            k := j - j%2
            x := float64(p) / math.Pow(10000, float64(k) / float64(d))
            if j%2 == 0 {
                row = append(row, math.Sin(x))
            } else {
                row = append(row, math.Cos(x))
            }
        }
        pe = append(pe, row)
    }
    return pe, nil
}
