package permutations

// Heap's algorithm without recursion, into one array.
func permute(nums []int) [][]int {
	n, total := len(nums), 1
	for i := 2; i <= n; i++ {
		total *= i
	}
	flat := make([]int, total*n)
	all := make([][]int, total)
	var a, c [6]int
	copy(a[:], nums)
	for k, i := 0, 0; ; k++ {
		row := flat[k*n : k*n+n : k*n+n]
		for j := range row {
			row[j] = a[j]
		}
		all[k] = row
		for i = 1; i < n && c[i] == i; i++ {
			c[i] = 0
		}
		if i >= n {
			return all
		}
		j := c[i] * (i & 1)
		a[j], a[i] = a[i], a[j]
		c[i]++
	}
}
