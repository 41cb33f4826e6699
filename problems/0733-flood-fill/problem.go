// Package floodfill is problem 733, Flood Fill.
package floodfill

import (
	"errors"
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "733",
	Title:  "Flood Fill",
	Level:  judge.Easy,
	Topics: []string{"depth-first search", "breadth-first search", "array", "matrix"},
	Notes:  "4.3.8",
	Params: []string{"image", "sr", "sc", "color"},
	Func:   floodFill,
	Valid: judge.Valid(func(image [][]int, sr, sc, color int) error {
		if len(image) < 1 || len(image) > 50 || len(image[0]) < 1 || len(image[0]) > 50 {
			return errors.New("the image is not 1 to 50 rows of 1 to 50 pixels")
		}
		for _, row := range image {
			if len(row) != len(image[0]) {
				return fmt.Errorf("rows of %d and %d pixels", len(image[0]), len(row))
			}
			for _, v := range row {
				if v < 0 || v >= 1<<16 {
					return fmt.Errorf("%d is no colour from 0 to 2^16 - 1", v)
				}
			}
		}
		if sr < 0 || sr >= len(image) || sc < 0 || sc >= len(image[0]) {
			return fmt.Errorf("row %d, column %d is outside the image", sr, sc)
		}
		if color < 0 || color >= 1<<16 {
			return fmt.Errorf("%d is no colour from 0 to 2^16 - 1", color)
		}
		return nil
	}),
}
