func randomMerge(chunks [][]int, draw func(int) int) []int {
    m := len(chunks)
    tree := make([]int, m+1)
    update := func(i int, d int) {
        for i++; i <= m; i += i & -i {
            tree[i] += d
        }
    }
    n := 0
    for i, c := range chunks {
        n += len(c)
        update(i, len(c))
    }
    heads := make([]int, m)
    res := make([]int, 0, n)
    for n > 1 {
        r := draw(n)
        pos := 0
        for step := 1024; step > 0; step /= 2 {
            if pos+step <= m && tree[pos+step] <= r {
                pos += step
                r -= tree[pos]
            }
        }
        res = append(res, chunks[pos][heads[pos]])
        heads[pos]++
        update(pos, -1)
        n--
    }
    for i, c := range chunks {
        res = append(res, c[heads[i]:]...)
    }
    return res
}
