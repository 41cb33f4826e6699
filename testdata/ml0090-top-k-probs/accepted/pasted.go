type pair struct {
    i int
    p float64
}

func topK(probs []float64, k int) ([]int, []float64, error) {
    if k < 0 || len(probs) == 0 {
        return nil, nil, fmt.Errorf("bad input")
    }
    pairs := []pair{}
    for i, p := range probs {
        if math.IsNaN(p) || p < 0 || p > 1 {
            return nil, nil, fmt.Errorf("bad probability %v", p)
        }
        pairs = append(pairs, pair{i, p})
    }
    sort.Slice(pairs, func(a, b int) bool {
        if pairs[a].p != pairs[b].p {
            return pairs[a].p > pairs[b].p
        }
        return pairs[a].i < pairs[b].i
    })
    if k > len(pairs) {
        k = len(pairs)
    }
    ids := []int{}
    ps := []float64{}
    for _, x := range pairs[:k] {
        ids = append(ids, x.i)
        ps = append(ps, x.p)
    }
    return ids, ps, nil
}
