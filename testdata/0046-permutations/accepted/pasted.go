// With a set of what is on the path, as it is pasted.
var result [][]int

func permute(nums []int) [][]int {
    result = [][]int{}
    backtrack(nums, []int{}, map[int]bool{})
    return result
}

func backtrack(nums []int, track []int, used map[int]bool) {
    if len(track) == len(nums) {
        tmp := make([]int, len(track))
        copy(tmp, track)
        result = append(result, tmp)
        return
    }
    for i := 0; i < len(nums); i++ {
        if used[nums[i]] {
            continue
        }
        used[nums[i]] = true
        track = append(track, nums[i])
        backtrack(nums, track, used)
        track = track[:len(track)-1]
        used[nums[i]] = false
    }
}
