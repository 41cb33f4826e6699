package bayes

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// bayesPosterior adds the logarithms, takes the largest sum from all, so that
// nothing overflows and the evidence is at least 1, and divides by the evidence.
// O(n) time, O(1) space beside the answer.
func bayesPosterior(logPrior, logLik []float64) ([]float64, error) {
	joint, top, err := logJoint(logPrior, logLik)
	if err != nil {
		return nil, err
	}
	evidence := 0.0
	for i, l := range joint {
		joint[i] = math.Exp(l - top)
		evidence += joint[i]
	}
	for i := range joint {
		joint[i] /= evidence
	}
	return joint, nil
}

// bayesPosteriorLog normalises the logarithms, by the logarithm of the evidence,
// and takes exponentials last. O(n) time, O(1) space beside the answer.
func bayesPosteriorLog(logPrior, logLik []float64) ([]float64, error) {
	joint, top, err := logJoint(logPrior, logLik)
	if err != nil {
		return nil, err
	}
	sum := 0.0
	for _, l := range joint {
		sum += math.Exp(l - top)
	}
	logEvidence := math.Log(sum)
	for i, l := range joint {
		joint[i] = math.Exp(l - top - logEvidence)
	}
	return joint, nil
}

// logJoint returns the logarithms of prior times likelihood, and the largest.
func logJoint(logPrior, logLik []float64) (joint []float64, top float64, err error) {
	if len(logPrior) != len(logLik) {
		return nil, 0, fmt.Errorf("%d priors and %d likelihoods", len(logPrior), len(logLik))
	}
	joint, top = make([]float64, len(logPrior)), math.Inf(-1)
	for i, p := range logPrior {
		joint[i] = p + logLik[i]
		if !(p < math.Inf(1) && logLik[i] < math.Inf(1)) { // NaN is below nothing
			return nil, 0, fmt.Errorf("hypothesis %d: logarithms %v and %v", i, p, logLik[i])
		}
		top = max(top, joint[i])
	}
	if math.IsInf(top, -1) {
		return nil, 0, errors.New("no hypothesis is possible")
	}
	return joint, top, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "divide by the evidence", Func: bayesPosterior, Time: "O(n)", Space: "O(1)"},
	{Name: "subtract the log evidence", Func: bayesPosteriorLog, Time: "O(n)", Space: "O(1)"},
}
