func sortArray(nums []int) []int {
    rand.Seed(time.Now().UnixNano())
    quickSort(nums, 0, len(nums)-1)
    return nums
}

func quickSort(a []int, l, r int) {
    if l >= r {
        return
    }
    pivot := a[rand.Int()%(r-l+1)+l]
    i, j := l-1, r+1
    for i < j {
        for i++; a[i] < pivot; i++ {
        }
        for j--; a[j] > pivot; j-- {
        }
        if i < j {
            a[i], a[j] = a[j], a[i]
        }
    }
    quickSort(a, l, j)
    quickSort(a, j+1, r)
}
