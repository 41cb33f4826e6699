// Package within says what of an argument breaks the constraints of a problem:
// the words that a problem's Valid is made of. Every function takes the
// argument's name for its error, and returns nil if all is well. Ragged
// matrices and unequal lengths are left alone: where they are forbidden, the
// statement mostly wants an error of the solution.
package within

import (
	"fmt"
	"math"

	"drill/ds/tensor"
)

// Int holds an integer to lo and hi, both allowed.
func Int(name string, v, lo, hi int) error {
	if v < lo || v > hi {
		return fmt.Errorf("%s = %d is not from %d to %d", name, v, lo, hi)
	}
	return nil
}

// Float holds a number to lo and hi, both allowed. NaN is never within them.
func Float(name string, v, lo, hi float64) error {
	if !(v >= lo && v <= hi) {
		return fmt.Errorf("%s = %v is not from %v to %v", name, v, lo, hi)
	}
	return nil
}

// Len holds the length of a list to most.
func Len[T any](name string, list []T, most int) error {
	if len(list) > most {
		return fmt.Errorf("%s has %d entries, more than %d", name, len(list), most)
	}
	return nil
}

// Ints holds a list to a length and its integers to lo and hi.
func Ints(name string, list []int, most, lo, hi int) error {
	if err := Len(name, list, most); err != nil {
		return err
	}
	for i, v := range list {
		if v < lo || v > hi {
			return Int(fmt.Sprintf("%s[%d]", name, i), v, lo, hi)
		}
	}
	return nil
}

// Floats holds a list to a length and its numbers to lo and hi.
func Floats(name string, list []float64, most int, lo, hi float64) error {
	if err := Len(name, list, most); err != nil {
		return err
	}
	for i, v := range list {
		if !(v >= lo && v <= hi) {
			return Float(fmt.Sprintf("%s[%d]", name, i), v, lo, hi)
		}
	}
	return nil
}

// Matrix holds a matrix to a number of rows, each row to a length, and all
// numbers to lo and hi.
func Matrix(name string, m [][]float64, rows, cols int, lo, hi float64) error {
	return matrix(name, m, rows, func(name string, row []float64) error { return Floats(name, row, cols, lo, hi) })
}

func matrix(name string, m [][]float64, rows int, row func(name string, row []float64) error) error {
	if err := Len(name, m, rows); err != nil {
		return err
	}
	for i, list := range m {
		if err := row(fmt.Sprintf("%s[%d]", name, i), list); err != nil {
			return err
		}
	}
	return nil
}

// Finite is Floats where NaN and infinities may come, since the statement wants
// an error for them.
func Finite(name string, list []float64, most int, lo, hi float64) error {
	if err := Len(name, list, most); err != nil {
		return err
	}
	for i, v := range list {
		if (v < lo || v > hi) && !math.IsInf(v, 0) {
			return Float(fmt.Sprintf("%s[%d]", name, i), v, lo, hi)
		}
	}
	return nil
}

// FiniteMatrix is Matrix where NaN and infinities may come.
func FiniteMatrix(name string, m [][]float64, rows, cols int, lo, hi float64) error {
	return matrix(name, m, rows, func(name string, row []float64) error { return Finite(name, row, cols, lo, hi) })
}

// Tensor holds a tensor to a number of elements, and these to lo and hi. It
// must be a view of its data.
func Tensor(name string, t tensor.Tensor, most int, lo, hi float64) error {
	if err := t.Valid(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if n := t.Len(); n > most {
		return fmt.Errorf("%s has %d elements, more than %d", name, n, most)
	}
	for at, v := range t.All() {
		if !(v >= lo && v <= hi) {
			return Float(fmt.Sprintf("%s%v", name, at), v, lo, hi)
		}
	}
	return nil
}
