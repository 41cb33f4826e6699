func containsDuplicate(nums []int) bool {
    hash := make(map[int]bool)
    for _, n := range nums {
        if _, found := hash[n]; found {
            return true
        }
        hash[n] = true
    }
    return false
}
