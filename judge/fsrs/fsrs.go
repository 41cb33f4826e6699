// Package fsrs says when to repeat what was learnt, by the Free Spaced
// Repetition Scheduler, version 6: a model of memory with two numbers for each
// thing learnt, its stability and its difficulty.
//
// Source: the open-spaced-repetition project's description of FSRS-6 and its
// default parameters, which come from some 700 million reviews of flash cards.
// Each step rounds to eight decimals, as the project's ts-fsrs does, so that
// both name the same day.
package fsrs

import "math"

// A Rating says how a review went.
type Rating int

// The ratings.
const (
	Again Rating = iota + 1 // forgotten
	Hard
	Good
	Easy
)

var ratingNames = [...]string{Again: "again", Hard: "hard", Good: "good", Easy: "easy"}

func (r Rating) String() string {
	if r < Again || r > Easy {
		return "none"
	}
	return ratingNames[r]
}

// ParseRating returns the rating of that name.
func ParseRating(name string) (Rating, bool) {
	for r := Again; r <= Easy; r++ {
		if ratingNames[r] == name {
			return r, true
		}
	}
	return 0, false
}

// A Memory is what is held of one thing learnt. The zero Memory is of one that
// was never met.
type Memory struct {
	Stability  float64 // days until the chance of recall is down to 0.9
	Difficulty float64 // from 1 to 10
}

// w are the default parameters of FSRS-6.
var w = [21]float64{
	0.212, 1.2931, 2.3065, 8.2956, // stability after the first review, by rating
	6.4133, 0.8334, // difficulty after the first review
	3.0194, 0.001, // change of difficulty, and its pull to the mean
	1.8722, 0.1666, 0.796, // stability after recall
	1.4835, 0.0614, 0.2629, 1.6483, // stability after forgetting
	0.6014, 1.8729, // hard and easy
	0.5425, 0.0912, 0.0658, // a second review on the same day
	0.1542, // decay of recall
}

const (
	minStability = 0.001
	maxStability = 36500 // a hundred years
)

// factor makes the chance of recall 0.9 after as many days as the stability.
var factor = round(math.Exp(-math.Log(0.9)/w[20]) - 1)

// Retrievability returns the chance of recall, from 0 to 1, days after the last
// review.
func (m Memory) Retrievability(days float64) float64 {
	if m == (Memory{}) {
		return 0
	}
	return round(math.Pow(1+factor*days/m.Stability, -w[20]))
}

// Interval returns after how many days, at least 1, the chance of recall is
// down to the retention that is wanted, from above 0 to 1.
func (m Memory) Interval(retention float64) int {
	days := m.Stability * round((math.Pow(retention, -1/w[20])-1)/factor)
	return int(min(max(1, math.Floor(days+0.5)), maxStability))
}

// Review returns the memory after a review that many whole days after the last
// one; the first review's days are ignored.
func (m Memory) Review(days int, r Rating) Memory {
	if m == (Memory{}) {
		return Memory{max(w[r-1], 0.1), min(max(firstDifficulty(r), 1), 10)}
	}
	return Memory{m.nextStability(days, r), m.nextDifficulty(r)}
}

func firstDifficulty(r Rating) float64 {
	return round(w[4] - math.Exp(float64(r-1)*w[5]) + 1)
}

// nextDifficulty moves the difficulty the less, the nearer it is to 10.
func (m Memory) nextDifficulty(r Rating) float64 {
	moved := m.Difficulty + round(-w[6]*float64(r-3)*(10-m.Difficulty)/9)
	return min(max(round(w[7]*firstDifficulty(Easy)+(1-w[7])*moved), 1), 10)
}

func (m Memory) nextStability(days int, r Rating) float64 {
	s, recall := m.Stability, m.Retrievability(float64(days))
	switch {
	case days == 0: // the same day strengthens little
		growth := math.Pow(s, -w[19]) * math.Exp(w[17]*(float64(r-3)+w[18]))
		if r >= Hard {
			growth = max(growth, 1)
		}
		return bounded(s * growth)
	case r == Again:
		after := bounded(w[11] * math.Pow(m.Difficulty, -w[12]) * (math.Pow(s+1, w[13]) - 1) * math.Exp((1-recall)*w[14]))
		return min(max(round(s/math.Exp(w[17]*w[18])), minStability), after)
	}
	bonus := 1.0
	switch r {
	case Hard:
		bonus = w[15]
	case Easy:
		bonus = w[16]
	}
	return bounded(s * (1 + math.Exp(w[8])*(11-m.Difficulty)*math.Pow(s, -w[9])*(math.Exp((1-recall)*w[10])-1)*bonus))
}

func bounded(s float64) float64 { return round(min(max(s, minStability), maxStability)) }

func round(x float64) float64 { return math.Floor(x*1e8+0.5) / 1e8 }
