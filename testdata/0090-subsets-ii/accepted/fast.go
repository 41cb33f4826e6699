package subsets2

import "slices"

// Value by value, each subset made once from one that stands before it, into one array.
func subsetsWithDup(nums []int) [][]int {
	slices.Sort(nums)
	total, run := 1, 0
	for i, v := range nums {
		if i == 0 || v != nums[i-1] {
			run = 0
		}
		run++
		total += total / run
	}
	flat := make([]int, total*len(nums)/2)
	all := make([][]int, 1, total)
	from := 0
	for i, v := range nums {
		if i == 0 || v != nums[i-1] {
			from = 0
		}
		end := len(all)
		for _, s := range all[from:end] {
			row := flat[: len(s)+1 : len(s)+1]
			flat = flat[len(s)+1:]
			for k, w := range s {
				row[k] = w
			}
			row[len(s)] = v
			all = append(all, row)
		}
		from = end
	}
	return all
}
