package combinations

// Row after row, each made from the one before.
func combine(n int, k int) [][]int {
	total := 1
	for i := 1; i <= k; i++ {
		total = total * (n - k + i) / i
	}
	flat := make([]int, total*k)
	all := make([][]int, total)
	row := flat[:k:k]
	for i := range row {
		row[i] = i + 1
	}
	all[0] = row
	for r := 1; r < total; r++ {
		next := flat[r*k : r*k+k : r*k+k]
		i := k - 1
		for row[i] == n-k+i+1 {
			i--
		}
		for j := range next[:i] {
			next[j] = row[j]
		}
		v := row[i] + 1
		for j := i; j < len(next); j++ {
			next[j] = v
			v++
		}
		all[r] = next
		row = next
	}
	return all
}
