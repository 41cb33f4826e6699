package main

import "fmt"

type partial struct {
	from, rest int
	path       []int
}

// Keeps unfinished combinations in a queue, the shortest first, the last candidate first.
func combinationSum(candidates []int, target int) [][]int {
	var all [][]int
	for todo := []partial{{len(candidates) - 1, target, nil}}; len(todo) > 0; todo = todo[1:] {
		p := todo[0]
		if p.rest == 0 {
			all = append(all, p.path)
			continue
		}
		for i := p.from; i >= 0; i-- {
			if rest := p.rest - candidates[i]; rest >= 0 {
				path := append(p.path[:len(p.path):len(p.path)], candidates[i])
				todo = append(todo, partial{i, rest, path})
			}
		}
	}
	return all
}

func main() { fmt.Println(combinationSum([]int{2, 3, 6, 7}, 7)) }
