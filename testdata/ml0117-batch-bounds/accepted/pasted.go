type pair = [2]int

func batchBounds(n int, batch int, dropLast bool) ([][2]int, error) {
    if n < 0 || batch <= 0 {
        return nil, fmt.Errorf("bad sizes: %d, %d", n, batch)
    }
    res := []pair{}
    for lo := 0; lo < n; {
        hi := n
        if n-lo >= batch {
            hi = lo + batch
        } else if dropLast {
            break
        }
        res = append(res, pair{lo, hi})
        lo = hi
    }
    return res, nil
}
