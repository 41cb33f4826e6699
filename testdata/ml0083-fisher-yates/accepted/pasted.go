func swap(a []int, i int, j int) {
    tmp := a[i]
    a[i] = a[j]
    a[j] = tmp
}

func fisherYates(nums []int, draw func(int) int) {
    n := len(nums)
    for n > 1 {
        k := draw(n)
        n--
        swap(nums, n, k)
    }
}
