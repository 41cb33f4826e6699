package floodfill

import "drill/judge"

// floodFill paints the pixel and does the same with those of its four neighbours
// that have the old colour. The paint tells what is done, which it cannot where
// it is the old colour: there is nothing to do then. The image is changed. O(mn)
// time; O(mn) space on the stack for a region that winds.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	if old := image[sr][sc]; old != color {
		fill(image, sr, sc, old, color)
	}
	return image
}

func fill(image [][]int, r, c, old, color int) {
	row := image[r]
	row[c] = color
	if r > 0 && image[r-1][c] == old {
		fill(image, r-1, c, old, color)
	}
	if r+1 < len(image) && image[r+1][c] == old {
		fill(image, r+1, c, old, color)
	}
	if c > 0 && row[c-1] == old {
		fill(image, r, c-1, old, color)
	}
	if c+1 < len(row) && row[c+1] == old {
		fill(image, r, c+1, old, color)
	}
}

// floodFillBFS paints outwards from the pixel, with a queue. A pixel is painted
// when it enters the queue, so that it enters once. The image is changed. O(mn)
// time and space.
func floodFillBFS(image [][]int, sr int, sc int, color int) [][]int {
	old := image[sr][sc]
	if old == color {
		return image
	}
	type pixel struct{ r, c int }
	var queue []pixel
	reach := func(r, c int) {
		if r >= 0 && r < len(image) && c >= 0 && c < len(image[0]) && image[r][c] == old {
			image[r][c] = color
			queue = append(queue, pixel{r, c})
		}
	}
	reach(sr, sc)
	for i := 0; i < len(queue); i++ {
		at := queue[i]
		reach(at.r-1, at.c)
		reach(at.r+1, at.c)
		reach(at.r, at.c-1)
		reach(at.r, at.c+1)
	}
	return image
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "DFS recursive", Func: floodFill, Time: "O(mn)", Space: "O(mn)"},
	{Name: "BFS iterative", Func: floodFillBFS, Time: "O(mn)", Space: "O(mn)"},
}
