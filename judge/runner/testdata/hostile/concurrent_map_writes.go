// Writes a map from many goroutines.
// verdict: runtime_error|time_limit

package main

func twoSum(nums []int, target int) []int {
	m := map[int]int{}
	for g := range 8 {
		go func() {
			for i := 0; ; i++ {
				m[i%100] = g
			}
		}()
	}
	select {}
}
