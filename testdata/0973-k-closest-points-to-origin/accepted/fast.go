package kclosest

// Counts the points by the leading bits of their squared distance, which tells
// the stretch of distances where the k-th lies; those before it are in, and only
// those within are selected among, by partition of numbers that hold the rest of
// the distance and the place.
func kClosest(points [][]int, k int) [][]int {
	const shift = 17
	var count [2e8>>shift + 1]int32
	norms := make([]int32, len(points))
	for i, p := range points {
		x, y := int32(p[0]), int32(p[1])
		norms[i] = x*x + y*y
		count[norms[i]>>shift]++
	}
	border, before := 0, int32(0)
	for ; before+count[border] < int32(k); border++ {
		before += count[border]
	}
	out := make([][]int, 0, k)
	keys := make([]uint64, 0, count[border])
	for i, d := range norms {
		switch stretch := int(d >> shift); {
		case stretch < border:
			out = append(out, points[i])
		case stretch == border:
			keys = append(keys, uint64(d)<<32|uint64(i))
		}
	}
	rest := k - len(out)
	for low, high := 0, len(keys); low < rest && rest < high; {
		pivot := keys[(low+high)/2]
		i, j := low, high-1
		for i <= j {
			for keys[i] < pivot {
				i++
			}
			for keys[j] > pivot {
				j--
			}
			if i <= j {
				keys[i], keys[j] = keys[j], keys[i]
				i++
				j--
			}
		}
		switch {
		case rest <= j:
			high = j + 1
		case rest > i:
			low = i
		default:
			low = rest
		}
	}
	for _, key := range keys[:rest] {
		out = append(out, points[uint32(key)])
	}
	return out
}
