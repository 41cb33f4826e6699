package verify

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/ds/graph"
	"drill/judge"
	"drill/problems"
)

// attackOn returns what an attack on a problem finds after it was spoilt.
func attackOn(t *testing.T, id string, spoil func(*judge.Problem)) string {
	t.Helper()
	e, err := problems.Find(id)
	require.NoError(t, err)
	p := *e.Problem
	spoil(&p)
	e.Problem = &p
	g := &gate{entry: e, data: filepath.Join("../../testdata", e.Dir), res: &Result{}}
	g.attack()
	var lines []string
	for _, f := range g.found {
		lines = append(lines, f.String())
	}
	return strings.Join(lines, "\n")
}

func TestAttack(t *testing.T) {
	for _, id := range []string{"1", "5", "15", "76", "116", "133", "155", "160", "235", "ml49", "ml71", "ml77"} {
		require.Empty(t, attackOn(t, id, func(*judge.Problem) {}), id)
	}
	for _, tt := range []struct {
		name, id string
		spoil    func(*judge.Problem)
		want     string
	}{
		{"several pairs are let in", "1", func(p *judge.Problem) { p.Valid = judge.Valid(func([]int, int) error { return nil }) },
			"1: inputs: Valid accepts what it is to reject, or the approaches differ on"},
		{"Valid panics", "200", func(p *judge.Problem) {
			p.Valid = judge.Valid(func(grid [][]byte) error {
				for _, row := range grid {
					_ = row[len(grid[0])-1]
				}
				return errors.New("rejected")
			})
		}, "200: valid: Valid panicked"},
		{"ragged rows are let in", "200", func(p *judge.Problem) { p.Valid = judge.Valid(func([][]byte) error { return nil }) },
			"panic: runtime error: index out of range"},
		{"Check accepts anything", "76", func(p *judge.Problem) {
			p.Check = judge.By(func(s, t, want, got string) error { return nil })
		}, "76: check: Check accepts the answer"},
		{"Check accepts NaN", "ml77", func(p *judge.Problem) {
			p.Check = judge.By(func(_, want, got []float64) error { return nil })
		}, "ml77: check: Check accepts the answer"},
		{"Check panics", "133", func(p *judge.Problem) {
			p.Check = judge.By(func(_ *graph.Node, want, got [][]int) error {
				if len(got) != len(want) {
					panic("shapes differ")
				}
				return judge.Diff(want, got)
			})
		}, "133: check: Check blames the judge for the answer"},
	} {
		got := attackOn(t, tt.id, tt.spoil)
		require.Contains(t, got, tt.want, tt.name)
	}
}
