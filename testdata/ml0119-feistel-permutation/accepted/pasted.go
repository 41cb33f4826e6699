const golden = 0x9E3779B97F4A7C15

func splitmix(x uint64) uint64 {
    z := x + golden
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB
    return z ^ (z >> 31)
}

func feistelIndex(i uint64, n uint64, key uint64, rounds int) (uint64, error) {
    if n == 0 || i >= n || rounds <= 0 {
        return 0, fmt.Errorf("invalid arguments")
    }
    w := 0
    for w < 32 && n-1 >= uint64(1)<<(2*w) {
        w++
    }
    size := uint64(1) << w
    c := splitmix(key)
    for {
        l, r := i/size, i%size
        for j := 0; j < rounds; j++ {
            k := splitmix(c + uint64(j))
            l, r = r, l^(splitmix(k^r)%size)
        }
        i = l*size + r
        if i < n {
            return i, nil
        }
    }
}
