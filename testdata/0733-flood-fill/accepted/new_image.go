package main

import (
	"container/list"
	"fmt"
	"slices"
)

type point struct{ row, col int }

// Leaves the image as it is and fills a copy.
func floodFill(image [][]int, sr int, sc int, color int) [][]int {
	var out [][]int
	for _, row := range image {
		out = append(out, slices.Clone(row))
	}
	seen := map[point]bool{{sr, sc}: true}
	todo := list.New()
	for todo.PushBack(point{sr, sc}); todo.Len() > 0; {
		p := todo.Remove(todo.Front()).(point)
		out[p.row][p.col] = color
		for _, q := range []point{{p.row, p.col + 1}, {p.row + 1, p.col}, {p.row, p.col - 1}, {p.row - 1, p.col}} {
			if q.row < 0 || q.col < 0 || q.row == len(image) || q.col == len(image[q.row]) || seen[q] {
				continue
			}
			if image[q.row][q.col] == image[sr][sc] {
				seen[q] = true
				todo.PushBack(q)
			}
		}
	}
	return out
}

func main() { fmt.Println(floodFill([][]int{{0}}, 0, 0, 1)) }
