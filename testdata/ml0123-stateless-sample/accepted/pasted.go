type SplitMix struct {
    state uint64
}

func (s *SplitMix) Next() uint64 {
    s.state += 0x9E3779B97F4A7C15
    z := s.state
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB
    return z ^ (z >> 31)
}

func sampleAt(seed uint64, idx uint64, dim int) []float64 {
    g := &SplitMix{seed}
    g = &SplitMix{g.Next() ^ idx}
    g = &SplitMix{g.Next()}
    res := []float64{}
    for len(res) < dim {
        res = append(res, float64(g.Next()>>11)*(1.0/9007199254740992.0))
    }
    return res
}
