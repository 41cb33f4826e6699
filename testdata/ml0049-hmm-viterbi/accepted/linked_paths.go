package main

import (
	"errors"
	"fmt"
	"math"
)

type step struct {
	state int
	log   float64
	prev  *step
}

// Keeps the paths themselves, as lists that share their beginnings; of equal
// ones it takes the last.
func viterbi(h HMM, obs []int) (path []int, logProb float64, err error) {
	defer func() {
		if recover() != nil { // an index is out of range
			err = errors.New("the model and the observations do not fit")
		}
	}()
	if err := sizes(h); err != nil {
		return nil, 0, err
	}
	var ends []*step
	for t, o := range obs {
		var next []*step
		for j := range h.Init {
			best := &step{state: j, log: math.Log(h.Init[j])}
			if t > 0 {
				best.log = math.Inf(-1)
				for i, end := range ends {
					if log := end.log + math.Log(h.Trans[i][j]); log >= best.log {
						best.log, best.prev = log, end
					}
				}
			}
			best.log += math.Log(h.Emit[j][o])
			next = append(next, best)
		}
		ends = next
	}
	best := ends[0]
	for _, end := range ends {
		if end.log >= best.log {
			best = end
		}
	}
	path = make([]int, len(obs))
	for t, s := len(obs)-1, best; t >= 0; t, s = t-1, s.prev {
		path[t] = s.state
	}
	return path, best.log, nil
}

func sizes(h HMM) error {
	if len(h.Trans) != len(h.Init) || len(h.Emit) != len(h.Init) {
		return errors.New("numbers of states differ")
	}
	for i := range h.Init {
		if len(h.Trans[i]) != len(h.Init) || len(h.Emit[i]) != len(h.Emit[0]) {
			return fmt.Errorf("row %d has another length", i)
		}
	}
	return nil
}

func main() {
	fmt.Println(viterbi(HMM{[]float64{1}, [][]float64{{1}}, [][]float64{{1}}}, []int{0}))
}
