package main

import (
	"fmt"
	"math"
	"strconv"

	"drill/judge"
)

// cost compares an accepted attempt with the reference on its slowest case, in
// one line.
func (p *printer) cost(r *judge.Report, verbose bool) {
	c := slowest(r)
	if c == nil {
		return
	}
	p.printf("time %s a call, the reference %s%s; memory %s, the reference %s%s\n",
		timeOf(c.Compared.CPU, c.Compared.Rounds), timeOf(c.Compared.Reference, c.Compared.Rounds), p.ratio(r),
		size(c.Bytes), size(c.ReferenceBytes), p.style(faint, fmt.Sprintf("  on %q", c.Name)))
	if verbose {
		p.printf("%d rounds, %d allocations a call, %s resident at most, the reference %s\n",
			c.Compared.Rounds, c.Allocs, size(c.Compared.Peak), size(c.Compared.ReferencePeak))
	}
}

// slowest returns the case on which an attempt was compared, or nil.
func slowest(r *judge.Report) *judge.Result {
	for i := range r.Cases {
		if r.Cases[i].Compared != nil {
			return &r.Cases[i]
		}
	}
	return nil
}

// ratio writes how an attempt's time compares with the reference's, as far as
// the measurements tell.
func (p *printer) ratio(r *judge.Report) string {
	c := slowest(r)
	if c == nil {
		return ""
	}
	return ": " + ratioText(c.Compared.Ratio, c.Compared.Rounds)
}

const (
	fewRounds = 3    // measurements of which the range says nothing yet
	same      = 0.05 // off 1 by less, two times are the same
)

func ratioText(r judge.Range, rounds int) string {
	if rounds < fewRounds {
		return fmt.Sprintf("about %s times", rounded(r.Median, r.Median/3))
	}
	if r.Low <= 1 && 1 <= r.High && r.Low >= 1-same && r.High <= 1+same {
		return "the same"
	}
	uncertain := (r.High - r.Low) / 2
	if last(r.Median, uncertain) < math.Floor(math.Log10(r.Median)) {
		return rounded(r.Median, uncertain) + " times"
	}
	// One digit would be all that is left: the range says more.
	unit := math.Pow(10, math.Floor(math.Log10(r.Median))-1)
	return fmt.Sprintf("%s to %s times", rounded(r.Low, unit), rounded(r.High, unit))
}

// timeOf writes nanoseconds with the digits that their range supports.
func timeOf(r judge.Range, rounds int) string {
	half := (r.High - r.Low) / 2
	if rounds < fewRounds {
		half = max(half, r.Median/50)
	}
	v := r.Median
	for _, unit := range []string{"ns", "µs", "ms"} {
		if v < 999.5 {
			return rounded(v, half) + " " + unit
		}
		v, half = v/1000, half/1000
	}
	return rounded(v, half) + " s"
}

// rounded writes v to the digit in which it is uncertain by less than one, and
// with three digits at most.
func rounded(v, uncertain float64) string {
	if v <= 0 {
		return "0"
	}
	digit := last(v, uncertain)
	unit := math.Pow(10, digit)
	v = math.Round(v/unit) * unit
	digit = max(digit, math.Floor(math.Log10(v))-2) // 999.7 has become 1000
	return strconv.FormatFloat(v, 'f', int(max(0, -digit)), 64)
}

// last returns the power of ten of the last digit of v that is certain.
func last(v, uncertain float64) float64 {
	first := math.Floor(math.Log10(v))
	if uncertain <= 0 {
		return first - 2
	}
	return max(first-2, min(math.Ceil(math.Log10(uncertain)-0.01), first))
}

// duration writes nanoseconds with three digits.
func duration(ns int64) string {
	return timeOf(judge.Range{Median: float64(ns), Low: float64(ns), High: float64(ns)}, fewRounds)
}

func size(bytes int64) string {
	b := float64(bytes)
	for _, unit := range []string{"B", "KiB", "MiB"} {
		if b < 1024 {
			return fmt.Sprintf("%.4g %s", b, unit)
		}
		b /= 1024
	}
	return fmt.Sprintf("%.4g GiB", b)
}
