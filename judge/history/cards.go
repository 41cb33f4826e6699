package history

import (
	"slices"
	"time"

	"drill/judge"
)

// enough is how many solved problems make a median that says something.
const enough = 5

// Cards returns the card of every problem in the log. The level of a problem
// decides whose times its own are held against.
func Cards(lines []Line, level func(problem string) judge.Level) map[string]Card {
	by := make(map[string][]Line)
	for _, l := range lines {
		if l.Problem != "" {
			by[l.Problem] = append(by[l.Problem], l)
		}
	}
	medians := make(map[judge.Level]time.Duration)
	for lv, spent := range spentBy(by, level) {
		if len(spent) >= enough {
			slices.Sort(spent)
			medians[lv] = spent[len(spent)/2]
		}
	}
	cards := make(map[string]Card, len(by))
	for id, of := range by {
		cards[id] = NewCard(Reviews(of, medians[level(id)]))
	}
	return cards
}

// spentBy returns how long each first solution took, by level.
func spentBy(by map[string][]Line, level func(string) judge.Level) map[judge.Level][]time.Duration {
	spent := make(map[judge.Level][]time.Duration)
	for id, of := range by {
		for _, r := range Reviews(of, 0) {
			if !r.GaveUp && r.Spent > 0 {
				spent[level(id)] = append(spent[level(id)], r.Spent)
				break
			}
		}
	}
	return spent
}

// Days with a run, by how many days ago they were; 0 is the day of now.
func activity(lines []Line, now time.Time) map[int]int {
	days := make(map[int]int)
	for _, l := range lines {
		if l.Event == Ran && !l.Time.After(now) {
			days[Days(l.Time, now)]++
		}
	}
	return days
}

// Activity returns the runs of each of the last n days, the day of now last.
func Activity(lines []Line, now time.Time, n int) []int {
	days := activity(lines, now)
	runs := make([]int, n)
	for ago := range n {
		runs[n-1-ago] = days[ago]
	}
	return runs
}

// Streak returns on how many days in a row there was a run, up to the day of
// now, or to the day before while there is none yet.
func Streak(lines []Line, now time.Time) int {
	days := activity(lines, now)
	first := 0
	if days[0] == 0 {
		first = 1
	}
	n := 0
	for days[first+n] > 0 {
		n++
	}
	return n
}

// Best returns the best ratios of time and memory to the reference among the
// passes of a problem; 0 where none was measured.
func Best(lines []Line, problem string) (cpu, memory float64) {
	best := func(old, v float64) float64 {
		if v > 0 && (old == 0 || v < old) {
			return v
		}
		return old
	}
	for _, l := range Of(lines, problem) {
		if l.Passed() {
			cpu, memory = best(cpu, l.CPU), best(memory, l.Memory)
		}
	}
	return cpu, memory
}

// TimeLeft returns what is left of the timer that was set last in the present
// attempt at a problem, negative where it has run out, and whether there is one.
// A pass stops it.
func TimeLeft(lines []Line, problem string, now time.Time) (left time.Duration, running bool) {
	for _, l := range Of(lines, problem) {
		switch {
		case l.Event == Timed:
			left, running = time.Duration(l.Timer*float64(time.Second))-now.Sub(l.Time), l.Timer > 0
		case l.Event == GaveUp, l.Passed():
			running = false
		}
	}
	return left, running
}

// Plan returns the name of the plan that was chosen last, "" if none was.
func Plan(lines []Line) string {
	plan := ""
	for _, l := range lines {
		if l.Event == Planned {
			plan = l.Plan
		}
	}
	return plan
}

// LastProblem returns the ID of the problem last worked on, "" if there is none.
func LastProblem(lines []Line) string {
	for _, l := range slices.Backward(lines) {
		if l.Problem != "" {
			return l.Problem
		}
	}
	return ""
}
