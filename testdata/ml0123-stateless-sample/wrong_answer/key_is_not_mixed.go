package sample

// Leaves the outer mix out: samples whose keys are near each other are alike.
func sampleAt(seed, idx uint64, dim int) []float64 {
	key := mix(seed) ^ idx
	out := make([]float64, dim)
	for j := range out {
		h := mix(key + uint64(j)*0x9e3779b97f4a7c15)
		out[j] = float64(h>>11) / (1 << 53)
	}
	return out
}

func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
