package wasserstein

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// wassersteinLoss rewards high scores of real images and low ones of fakes, by as
// much as they are high or low. O(n) time, O(1) space.
func wassersteinLoss(scores []float64, labels []int) (float64, error) {
	if err := check(scores, labels); err != nil {
		return 0, err
	}
	sum := 0.0
	for i, s := range scores {
		sum += float64(labels[i]) * s
	}
	return -sum / float64(len(scores)), nil
}

// differenceOfSums adds up the scores of the real images and of the fakes by
// themselves. O(n) time, O(1) space.
func differenceOfSums(scores []float64, labels []int) (float64, error) {
	if err := check(scores, labels); err != nil {
		return 0, err
	}
	realSum, fakeSum := 0.0, 0.0
	for i, s := range scores {
		if labels[i] == 1 {
			realSum += s
		} else {
			fakeSum += s
		}
	}
	return (fakeSum - realSum) / float64(len(scores)), nil
}

// check says why there is no loss, or nil.
func check(scores []float64, labels []int) error {
	if len(scores) != len(labels) {
		return fmt.Errorf("%d scores and %d labels", len(scores), len(labels))
	}
	if len(scores) == 0 {
		return errors.New("no score")
	}
	for i, s := range scores {
		if math.IsNaN(s) || math.IsInf(s, 0) {
			return fmt.Errorf("scores[%d] is %v", i, s)
		}
		if labels[i] != 1 && labels[i] != -1 {
			return fmt.Errorf("labels[%d] is %d, neither 1 nor -1", i, labels[i])
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "label times score", Func: wassersteinLoss, Time: "O(n)", Space: "O(1)"},
	{Name: "difference of two sums", Func: differenceOfSums, Time: "O(n)", Space: "O(1)"},
}
