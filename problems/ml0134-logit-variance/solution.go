package logits

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// logitMoments measures the logits from the one of the largest weight, which is
// the smallest of them where beta is negative: no exponential overflows, and the
// mean, subtracted before squares are taken, is small beside no offset.
// O(n) time, O(1) space.
func logitMoments(o []float64, beta float64) (logZ, mean, variance float64, err error) {
	if err := checkFinite(o, beta); err != nil {
		return 0, 0, 0, err
	}
	top := slices.Max(o)
	if beta < 0 {
		top = slices.Min(o)
	}
	z, first := 0.0, 0.0
	for _, v := range o {
		w := math.Exp(beta * (v - top))
		z += w
		first += w * (v - top)
	}
	mean = first / z // from top, for now
	for _, v := range o {
		d := v - top - mean
		variance += math.Exp(beta*(v-top)) / z * d * d
	}
	return beta*top + math.Log(z), top + mean, variance, nil
}

// logitMomentsOnline goes over the logits once. The mean moves towards each logit
// by the share of its weight, and the sum of squares grows by what that makes of
// its distance before and after (West 1979, the weighted form of Welford's
// method); when a larger weight comes, all weights so far are scaled down. The
// mean is counted from the first logit: beside an offset it would be rounded.
// O(n) time, O(1) space.
func logitMomentsOnline(o []float64, beta float64) (logZ, mean, variance float64, err error) {
	if err := checkFinite(o, beta); err != nil {
		return 0, 0, 0, err
	}
	top := o[0]
	z, squares := 0.0, 0.0
	for _, v := range o {
		if beta*(v-top) > 0 {
			scale := math.Exp(beta * (top - v))
			z *= scale
			squares *= scale
			top = v
		}
		w := math.Exp(beta * (v - top))
		z += w
		before := v - o[0] - mean
		mean += before * w / z
		squares += w * before * (v - o[0] - mean)
	}
	return beta*top + math.Log(z), o[0] + mean, squares / z, nil
}

// checkFinite returns what keeps the moments from being defined.
func checkFinite(o []float64, beta float64) error {
	if len(o) == 0 {
		return errors.New("no logit")
	}
	if math.IsNaN(beta) || math.IsInf(beta, 0) {
		return fmt.Errorf("beta is %v", beta)
	}
	for i, v := range o {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("o[%d] is %v", i, v)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two passes", Func: logitMoments, Time: "O(n)", Space: "O(1)"},
	{Name: "online", Func: logitMomentsOnline, Time: "O(n)", Space: "O(1)"},
}
