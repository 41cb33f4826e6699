package sample

import "drill/judge"

// golden is what the state of SplitMix64 moves on by: 2^64 over the golden ratio,
// made odd.
const golden = 0x9e3779b97f4a7c15

// sampleAt hashes seed and index to a key, and key and place to a number. With d
// numbers: O(d) time, O(1) space beside the answer.
func sampleAt(seed, idx uint64, dim int) []float64 {
	key := mix(mix(seed) ^ idx)
	x := make([]float64, dim)
	for j := range x {
		x[j] = float64(mix(key+uint64(j)*golden)>>11) / (1 << 53)
	}
	return x
}

// mix returns the first number of SplitMix64 with state x (Steele, Lea and Flood
// 2014).
func mix(x uint64) uint64 {
	x += golden
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// sampleAtStream lets a state of its own move on, as the generator is published.
// O(d) time, O(1) space beside the answer.
func sampleAtStream(seed, idx uint64, dim int) []float64 {
	state := mix(mix(seed) ^ idx)
	var x []float64
	for range dim {
		x = append(x, float64(mix(state)>>11)/(1<<53))
		state += golden
	}
	return x
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "counter", Func: sampleAt, Time: "O(d)", Space: "O(1)"},
	{Name: "stream", Func: sampleAtStream, Time: "O(d)", Space: "O(1)"},
}
