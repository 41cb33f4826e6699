package floodfill

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      spread,
	})
}

// spread marks the pixel and lets the mark go over to touching pixels of its
// colour until it goes nowhere.
func spread(image [][]int, sr, sc, color int) [][]int {
	marked := map[[2]int]bool{{sr, sc}: true}
	for size := 0; size < len(marked); {
		size = len(marked)
		for r := range image {
			for c := range image[r] {
				touches := marked[[2]int{r - 1, c}] || marked[[2]int{r + 1, c}] || marked[[2]int{r, c - 1}] || marked[[2]int{r, c + 1}]
				if touches && image[r][c] == image[sr][sc] {
					marked[[2]int{r, c}] = true
				}
			}
		}
	}
	out := make([][]int, len(image))
	for r := range image {
		out[r] = slices.Clone(image[r])
		for c := range out[r] {
			if marked[[2]int{r, c}] {
				out[r][c] = color
			}
		}
	}
	return out
}

// Filling with a colour that the image does not have and then with the old one
// restores it, and so does filling with the old colour at once.
func TestBackAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		image, sr, sc := args[0].([][]int), args[1].(int), args[2].(int)
		before := make([][]int, len(image))
		for r := range image {
			before[r] = slices.Clone(image[r])
		}
		old := image[sr][sc]
		if diff := cmp.Diff(before, floodFill(image, sr, sc, old)); diff != "" {
			t.Errorf("filled with the old colour (-before +after):\n%s", diff)
		}
		back := floodFill(floodFill(image, sr, sc, 5), sr, sc, old)
		if diff := cmp.Diff(before, back); diff != "" {
			t.Errorf("filled and filled back (-before +after):\n%s", diff)
		}
	})
}
