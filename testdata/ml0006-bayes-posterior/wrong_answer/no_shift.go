package bayes

import (
	"errors"
	"math"
)

// Takes exponentials as they come: 0/0 or Inf/Inf.
func bayesPosterior(logPrior, logLik []float64) ([]float64, error) {
	if len(logPrior) != len(logLik) {
		return nil, errors.New("lengths differ")
	}
	p, top, sum := make([]float64, len(logPrior)), math.Inf(-1), 0.0
	for i := range p {
		if math.IsNaN(logPrior[i]+logLik[i]) || math.IsInf(logPrior[i]+logLik[i], 1) {
			return nil, errors.New("not a number")
		}
		p[i] = logPrior[i] + logLik[i]
		top = max(top, p[i])
	}
	if math.IsInf(top, -1) {
		return nil, errors.New("impossible")
	}
	for i := range p {
		p[i] = math.Exp(p[i])
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, nil
}
