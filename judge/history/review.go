package history

import (
	"slices"
	"time"

	"drill/judge/fsrs"
)

// A Review is an attempt that ended: in a pass, or given up.
type Review struct {
	Time    time.Time
	Tries   int           // wrong solutions before the right one
	Hints   int           // taken
	Spent   time.Duration // breaks left out
	GaveUp  bool
	Rating  fsrs.Rating // derived, or as corrected
	Correct bool        // Rating was given by the person
}

const (
	// longBreak is how long a person may be silent at work; what is beyond it is
	// a break.
	longBreak = 30 * time.Minute

	// afresh is how long after a pass a wrong run is a new attempt, and no
	// longer an improvement of what was solved.
	afresh = 12 * time.Hour
)

// Reviews returns the attempts at one problem that ended, from its lines. The
// median is the person's own time for such a problem, 0 if not known.
//
// An attempt begins with a new stub, or with the first line half a day after
// the last attempt ended, if that is not a pass: running an old solution again
// is no proof of memory.
func Reviews(lines []Line, median time.Duration) []Review {
	var reviews []Review
	var now Review
	open := true
	wrong := make(map[string]bool) // by the hash of the file
	begin := func() {
		now, open = Review{}, true
		clear(wrong)
	}
	for i, l := range lines {
		switch {
		case l.Event == Rated:
			if r, ok := fsrs.ParseRating(l.Rating); ok && len(reviews) > 0 {
				last := &reviews[len(reviews)-1]
				last.Rating, last.Correct = r, true
			}
			continue
		case l.Event == Started:
			begin()
			continue
		case !open && !l.Passed() && l.Time.Sub(reviews[len(reviews)-1].Time) > afresh:
			begin()
		}
		if !open {
			continue
		}
		if i > 0 {
			now.Spent += min(l.Time.Sub(lines[i-1].Time), longBreak)
		}
		switch {
		case l.Event == Hinted:
			now.Hints++
		case l.failed() && !wrong[l.Hash]:
			wrong[l.Hash] = true
			now.Tries++
		case l.Passed(), l.Event == GaveUp:
			now.Time, now.GaveUp = l.Time, l.Event == GaveUp
			now.Rating = now.rate(median)
			reviews = append(reviews, now)
			open = false
		}
	}
	return reviews
}

// rate derives a rating from how an attempt went.
func (r Review) rate(median time.Duration) fsrs.Rating {
	slow := median > 0 && r.Spent > 2*median
	quick := median > 0 && r.Spent < median/2
	switch {
	case r.GaveUp:
		return fsrs.Again
	case r.Hints >= 2 || r.Tries > 3 || slow:
		return fsrs.Hard
	case r.Hints == 0 && r.Tries == 0 && quick:
		return fsrs.Easy
	}
	return fsrs.Good
}

// Retention is the chance of recall at which a problem is due again.
const Retention = 0.9

// A Card is what is known of a person's memory of one problem.
type Card struct {
	Reviews []Review
	Memory  fsrs.Memory
	Due     time.Time // local midnight of the day
}

// NewCard goes through the reviews of one problem, in the order of time.
func NewCard(reviews []Review) Card {
	c := Card{Reviews: reviews}
	for i, r := range reviews {
		days := 0
		if i > 0 {
			days = Days(reviews[i-1].Time, r.Time)
		}
		c.Memory = c.Memory.Review(days, r.Rating)
		c.Due = midnight(r.Time).AddDate(0, 0, c.Memory.Interval(Retention))
	}
	return c
}

// Last returns when the last review was, the zero time if there was none.
func (c Card) Last() time.Time {
	if len(c.Reviews) == 0 {
		return time.Time{}
	}
	return c.Reviews[len(c.Reviews)-1].Time
}

// Solved reports whether the problem was ever solved.
func (c Card) Solved() bool {
	return slices.ContainsFunc(c.Reviews, func(r Review) bool { return !r.GaveUp })
}

// IsDue reports whether the problem is due on the day of now or was before.
func (c Card) IsDue(now time.Time) bool {
	return len(c.Reviews) > 0 && !c.Due.After(now)
}

// Retrievability returns the chance that the problem would be solved now.
func (c Card) Retrievability(now time.Time) float64 {
	return c.Memory.Retrievability(float64(max(0, Days(c.Last(), now))))
}

// Days counts the midnights, in local time, from one moment to another.
func Days(from, to time.Time) int {
	// Days have 23 to 25 hours, where clocks are put forward and back.
	return int(midnight(to).Sub(midnight(from)).Hours()/24 + 0.5)
}

func midnight(t time.Time) time.Time {
	y, m, d := t.Local().Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.Local)
}
