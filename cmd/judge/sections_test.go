package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"drill/problems"
)

func TestEveryProblemHasASection(t *testing.T) {
	for _, e := range problems.All {
		require.Less(t, sectionOf(e), len(sections), "%s is of section %q of the notes", e.Problem.ID, e.Problem.Notes)
	}
}
