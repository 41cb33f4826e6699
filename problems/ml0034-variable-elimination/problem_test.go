package elimination

import (
	"errors"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      fullJoint,
	})
}

// fullJoint goes through every assignment of all variables.
func fullJoint(factors []Factor, query []int, evidence map[int]int, order []int) (Factor, error) {
	size := make(map[int]int)
	for _, f := range factors {
		entries := 1
		for i, v := range f.Vars {
			if i >= len(f.Card) || size[v] != 0 && size[v] != f.Card[i] || f.Card[i] <= 0 || slices.Contains(f.Vars[:i], v) {
				return Factor{}, errors.New("sizes")
			}
			size[v] = f.Card[i]
			entries *= f.Card[i]
		}
		if entries != len(f.Values) || len(f.Card) > len(f.Vars) || !slices.IsSorted(f.Vars) || slices.Min(f.Values) < 0 {
			return Factor{}, errors.New("entries")
		}
	}
	named := slices.Concat(query, order)
	for v, value := range evidence {
		named = append(named, v)
		if value < 0 || value >= size[v] {
			return Factor{}, errors.New("value")
		}
	}
	var all []int
	for v := range size {
		all = append(all, v)
	}
	slices.Sort(all)
	slices.Sort(named)
	if !slices.Equal(all, named) {
		return Factor{}, errors.New("parts")
	}
	answer := Factor{Vars: slices.Clone(query)}
	slices.Sort(answer.Vars)
	cases := 1
	for _, v := range answer.Vars {
		answer.Card = append(answer.Card, size[v])
		cases *= size[v]
	}
	answer.Values = make([]float64, cases)
	at := func(f Factor, value map[int]int) int {
		place := 0
		for i, v := range f.Vars {
			place = place*f.Card[i] + value[v]
		}
		return place
	}
	var visit func(value map[int]int, left []int)
	visit = func(value map[int]int, left []int) {
		if len(left) > 0 {
			for k := range size[left[0]] {
				if seen, ok := evidence[left[0]]; !ok || seen == k {
					value[left[0]] = k
					visit(value, left[1:])
				}
			}
			return
		}
		weight := 1.0
		for _, f := range factors {
			weight *= f.Values[at(f, value)]
		}
		answer.Values[at(answer, value)] += weight
	}
	visit(make(map[int]int), all)
	total := 0.0
	for _, v := range answer.Values {
		total += v
	}
	for i := range answer.Values {
		answer.Values[i] /= total
	}
	if total == 0 {
		return Factor{}, errors.New("impossible")
	}
	return answer, nil
}

func TestOrderAndScaleDoNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		factors, query, evidence, order := args[0].([]Factor), args[1].([]int), args[2].(map[int]int), args[3].([]int)
		want, err := variableElimination(factors, query, evidence, order)
		if err != nil {
			return
		}
		scaled := slices.Clone(factors)
		one := &scaled[rapid.IntRange(0, len(scaled)-1).Draw(t, "which")]
		by := rapid.SampledFrom([]float64{1e-6, 0.1, 3, 1e6}).Draw(t, "by")
		one.Values = slices.Clone(one.Values)
		for i := range one.Values {
			one.Values[i] *= by
		}
		got, err := variableElimination(scaled, query, evidence, rapid.Permutation(order).Draw(t, "another order"))
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.DiffNear(want, got, 1e-12, 0); err != nil {
			t.Errorf("%+v, one factor times %v: %v", factors, by, err)
		}
	})
}

// Summing the last variable of an answer gives the answer without it.
func TestMarginalsAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		factors, query, evidence, order := args[0].([]Factor), args[1].([]int), args[2].(map[int]int), args[3].([]int)
		joint, err := variableElimination(factors, query, evidence, order)
		if err != nil || len(query) == 0 {
			return
		}
		last := slices.Max(query)
		size := joint.Card[len(joint.Card)-1]
		rest := slices.DeleteFunc(slices.Clone(query), func(v int) bool { return v == last })
		got, err := variableElimination(factors, rest, evidence, append([]int{last}, order...))
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range got.Values {
			sum := 0.0
			for _, v := range joint.Values[i*size:][:size] {
				sum += v
			}
			if math.Abs(sum-p) > 1e-12 {
				t.Errorf("%+v: case %d without %d has %v, want %v", factors, i, last, p, sum)
			}
		}
	})
}

func TestFactorsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		factors := args[0].([]Factor)
		var before []Factor
		for _, f := range factors {
			before = append(before, Factor{Vars: slices.Clone(f.Vars), Card: slices.Clone(f.Card), Values: slices.Clone(f.Values)})
		}
		for _, a := range Approaches {
			solve := a.Func.(func([]Factor, []int, map[int]int, []int) (Factor, error))
			_, _ = solve(factors, args[1].([]int), args[2].(map[int]int), args[3].([]int))
			if err := judge.Diff(before, factors); err != nil {
				t.Fatalf("%s changes its factors: %v", a.Name, err)
			}
		}
	})
}
