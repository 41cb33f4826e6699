// Package backtrack is the template behind searches that build an answer step
// by step and take steps back.
package backtrack

import "iter"

// Paths yields every path that can be built of the numbers below n, called
// options: the empty one first, and each before those that it begins. A path
// grows by an option where allowed says so, and the options are tried in rising
// order; where none is allowed the path ends, and the last step is taken back.
//
// What an option stands for, which paths are an answer, and how to keep answers
// that are equal from coming twice are the caller's: as a rule by sorting equal
// things together and allowing the second only behind the first.
//
// The path is lent for the turn: who keeps it keeps a copy. O(n) calls of
// allowed for each path, space for the longest one.
func Paths(n int, allowed func(path []int, option int) bool) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		var path []int
		var walk func() bool
		walk = func() bool {
			if !yield(path) {
				return false
			}
			for option := range n {
				if !allowed(path, option) {
					continue
				}
				path = append(path, option)
				goOn := walk()
				path = path[:len(path)-1]
				if !goOn {
					return false
				}
			}
			return true
		}
		walk()
	}
}
