func partition(nums []int, lo int, hi int) int {
    pivot := nums[lo]
    i := lo - 1
    j := hi + 1
    for {
        i++
        for nums[i] < pivot {
            i++
        }
        j--
        for nums[j] > pivot {
            j--
        }
        if i >= j {
            return j
        }
        nums[i], nums[j] = nums[j], nums[i]
    }
}

func sort(nums []int, lo int, hi int) {
    if lo >= hi {
        return
    }
    p := partition(nums, lo, hi)
    sort(nums, lo, p)
    sort(nums, p+1, hi)
}

func quickSort(nums []int, draw func(int) int) {
    n := len(nums)
    for i := 0; i < n; i++ {
        r := i + draw(n-i)
        nums[i], nums[r] = nums[r], nums[i]
    }
    sort(nums, 0, n-1)
}
