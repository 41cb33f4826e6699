package verify

import (
	"fmt"
	"io"
	"strings"

	"drill/judge"
	"drill/judge/mutate"
	"drill/judge/runner"
)

// A Matrix says which case kills which mutant.
type Matrix struct {
	Problem string         `json:"problem"`
	Cases   []MatrixCase   `json:"cases"`
	Mutants []MatrixMutant `json:"mutants"`
}

// A MatrixCase is a case and what it is worth. A case that kills nothing alone
// may yet be an example, or be there for the time limit.
type MatrixCase struct {
	Name  string `json:"name"`
	Kills int    `json:"kills"`
	Alone int    `json:"alone"` // kills that no other case makes
}

// A MatrixMutant is a mutant and the verdict that each case gives it.
type MatrixMutant struct {
	Name     string          `json:"name"`
	Line     int             `json:"line"`
	Verdicts []judge.Verdict `json:"verdicts"` // by case; accepted: it survives
}

func newMatrix(problem string, cases []string, mutants []mutate.Mutant, kills [][]runner.Kill) *Matrix {
	m := &Matrix{Problem: problem}
	for _, name := range cases {
		m.Cases = append(m.Cases, MatrixCase{Name: name})
	}
	for i, mutant := range mutants {
		row := MatrixMutant{mutant.Name, mutant.Line, make([]judge.Verdict, len(cases))}
		for c := range row.Verdicts {
			row.Verdicts[c] = judge.Accepted
		}
		for _, k := range kills[i] {
			row.Verdicts[k.Case] = k.Verdict
			m.Cases[k.Case].Kills++
			if len(kills[i]) == 1 {
				m.Cases[k.Case].Alone++
			}
		}
		m.Mutants = append(m.Mutants, row)
	}
	return m
}

// Print writes the matrix for a person: the cases with their columns and what
// each kills, then a row for each mutant.
func (m *Matrix) Print(w io.Writer) {
	fmt.Fprintf(w, "%s: x wrong answer, r runtime error, t time limit, m another limit\n\ncase  kills  alone\n", m.Problem)
	idle := 0
	for i, c := range m.Cases {
		fmt.Fprintf(w, "%4d  %5d  %5d  %s\n", i+1, c.Kills, c.Alone, c.Name)
		if c.Alone == 0 {
			idle++
		}
	}
	fmt.Fprintf(w, "%d of %d cases kill nothing that another does not: examples and large cases may have other purposes\n\n", idle, len(m.Cases))
	for _, digits := range []int{10, 1} {
		if len(m.Cases) < digits {
			continue
		}
		for i := range m.Cases {
			if n := i + 1; digits == 1 || n%10 == 0 {
				fmt.Fprint(w, n/digits%10)
			} else {
				fmt.Fprint(w, " ")
			}
		}
		fmt.Fprintln(w)
	}
	for _, mutant := range m.Mutants {
		var row strings.Builder
		for _, v := range mutant.Verdicts {
			row.WriteString(mark(v))
		}
		fmt.Fprintf(w, "%s  %4d  %s\n", row.String(), mutant.Line, mutant.Name)
	}
}

func mark(v judge.Verdict) string {
	switch v {
	case judge.Accepted:
		return "."
	case judge.WrongAnswer:
		return "x"
	case judge.RuntimeError:
		return "r"
	case judge.TimeLimit:
		return "t"
	case judge.JudgeError:
		return "!"
	}
	return "m"
}
