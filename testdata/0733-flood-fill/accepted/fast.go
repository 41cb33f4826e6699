package floodfill

type pixel struct{ r, c int32 }

// Paints whole runs of a row at a time; above and below each run it notes where
// a run begins.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	var room [128]pixel
	stack := append(room[:0], pixel{int32(sr), int32(sc)})
	for len(stack) > 0 {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		r, row := int(at.r), image[at.r]
		begin, end := int(at.c), int(at.c)
		for begin > 0 && row[begin-1] == old {
			begin--
		}
		for end < len(row) && row[end] == old {
			end++
		}
		for c := begin; c < end; c++ {
			row[c] = color
		}
		for _, next := range [2]int{r - 1, r + 1} {
			if next < 0 || next >= len(image) {
				continue
			}
			in := false
			for c, v := range image[next][begin:max(begin, end)] {
				if v == old && !in {
					stack = append(stack, pixel{int32(next), int32(begin + c)})
				}
				in = v == old
			}
		}
	}
	return image
}
