package fsrs

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Every number that ts-fsrs gives for a few hundred histories is ours.
func TestGolden(t *testing.T) {
	file, err := os.Open("testdata/golden.jsonl")
	require.NoError(t, err)
	defer file.Close()
	near := func(what string, want, got float64) {
		t.Helper()
		if !(math.Abs(want-got) <= 1e-9) {
			t.Errorf("%s %.10f, want %.10f", what, got, want)
		}
	}
	histories := 0
	lines := bufio.NewScanner(file)
	for ; lines.Scan(); histories++ {
		var history struct {
			Reviews [][2]int
			After   []struct {
				Retrievability, Stability, Difficulty float64
				Intervals                             [4]int
			}
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &history))
		require.Len(t, history.After, len(history.Reviews))
		var m Memory
		for i, want := range history.After {
			days, rating := history.Reviews[i][0], Rating(history.Reviews[i][1])
			near("retrievability", want.Retrievability, m.Retrievability(float64(days)))
			m = m.Review(days, rating)
			near("stability", want.Stability, m.Stability)
			near("difficulty", want.Difficulty, m.Difficulty)
			for k, retention := range []float64{0.7, 0.8, 0.9, 0.97} {
				require.Equal(t, want.Intervals[k], m.Interval(retention))
			}
		}
		if t.Failed() {
			t.Fatalf("history %d: %v", histories+1, history.Reviews)
		}
	}
	require.NoError(t, lines.Err())
	require.Greater(t, histories, 300)
}

// Recall is certain at once, fades with time, is 0.9 after as many days as the
// stability, and a better rating never leads to a shorter interval.
func TestProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m Memory
		for range rapid.IntRange(1, 10).Draw(t, "reviews") {
			m = m.Review(rapid.IntRange(0, 400).Draw(t, "days"), Rating(rapid.IntRange(1, 4).Draw(t, "rating")))
		}
		require.Equal(t, 1.0, m.Retrievability(0))
		require.InDelta(t, 0.9, m.Retrievability(m.Stability), 1e-6)
		days := rapid.IntRange(1, 1000).Draw(t, "later")
		require.LessOrEqual(t, m.Retrievability(float64(days)), m.Retrievability(float64(days-1)))
		for r := Again; r < Easy; r++ {
			worse, better := m.Review(days, r), m.Review(days, r+1)
			if worse.Stability > better.Stability || worse.Difficulty < better.Difficulty {
				t.Errorf("after %+v, %s makes %+v and %s %+v", m, r, worse, r+1, better)
			}
		}
	})
}

func TestRatingNames(t *testing.T) {
	for r := Again; r <= Easy; r++ {
		got, ok := ParseRating(r.String())
		require.True(t, ok)
		require.Equal(t, r, got)
	}
	for _, name := range []string{"", "none", "Good", "perfect"} {
		_, ok := ParseRating(name)
		require.False(t, ok, name)
	}
	require.Equal(t, "none", Rating(0).String())
}
