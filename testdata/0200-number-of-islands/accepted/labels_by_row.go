package main

import "fmt"

// Labels row by row, with an array of parents of its own.
func numIslands(grid [][]byte) int {
	parent := []int{0}
	var find func(x int) int
	find = func(x int) int {
		if parent[x] != x {
			parent[x] = find(parent[x])
		}
		return parent[x]
	}
	above := make([]int, len(grid[0]))
	islands := 0
	for _, row := range grid {
		left := 0
		for j, cell := range row {
			label := 0
			if cell == '1' {
				switch up := above[j]; {
				case up > 0 && left > 0:
					label = find(up)
					if other := find(left); other != label {
						parent[other] = label
						islands--
					}
				case up > 0 || left > 0:
					label = max(up, left)
				default:
					label = len(parent)
					parent = append(parent, label)
					islands++
				}
			}
			above[j], left = label, label
		}
	}
	return islands
}

func main() { fmt.Println(numIslands([][]byte{[]byte("101")})) }
