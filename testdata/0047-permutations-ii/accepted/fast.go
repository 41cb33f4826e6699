package permutations2

import "slices"

// Lexical order on an array of fixed size, the tail reversed by hand.
func permuteUnique(nums []int) [][]int {
	slices.Sort(nums)
	n, total, equal := len(nums), 1, 0
	for i, v := range nums {
		if i > 0 && v == nums[i-1] {
			equal++
		} else {
			equal = 1
		}
		total = total * (i + 1) / equal
	}
	var a [8]int
	copy(a[:], nums)
	flat := make([]int, total*n)
	all := make([][]int, total)
	for k := range all {
		row := flat[k*n : k*n+n : k*n+n]
		for i := range row {
			row[i] = a[i&7]
		}
		all[k] = row
		i := n - 2
		for i >= 0 && a[i&7] >= a[(i+1)&7] {
			i--
		}
		if i < 0 {
			break
		}
		j := n - 1
		for a[j&7] <= a[i&7] {
			j--
		}
		a[i&7], a[j&7] = a[j&7], a[i&7]
		for l, r := i+1, n-1; l < r; l, r = l+1, r-1 {
			a[l&7], a[r&7] = a[r&7], a[l&7]
		}
	}
	return all
}
