package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
)

// No digit is printed that the spread of the measurements does not support.
func TestDigits(t *testing.T) {
	for _, test := range []struct {
		r    judge.Range
		want string
	}{
		{judge.Range{Median: 343e3, Low: 342.9e3, High: 343.2e3}, "343 µs"},
		{judge.Range{Median: 343e3, Low: 340e3, High: 350e3}, "340 µs"},
		{judge.Range{Median: 343e3, Low: 280e3, High: 390e3}, "300 µs"},
		{judge.Range{Median: 12.345, Low: 12.3, High: 12.4}, "12.3 ns"},
		{judge.Range{Median: 999.7, Low: 999.6, High: 999.8}, "1.00 µs"},
		{judge.Range{Median: 2.5e9, Low: 2.4e9, High: 2.6e9}, "2.5 s"},
		{judge.Range{}, "0 ns"},
	} {
		require.Equal(t, test.want, timeOf(test.r, 6), "%+v", test.r)
	}
	require.Equal(t, "340 µs", timeOf(judge.Range{Median: 343e3, Low: 343e3, High: 343e3}, 1), "one measurement supports few")
}

func TestRatio(t *testing.T) {
	for _, test := range []struct {
		r    judge.Range
		want string
	}{
		{judge.Range{Median: 1.01, Low: 0.98, High: 1.03}, "the same"},
		{judge.Range{Median: 1.03, Low: 1.02, High: 1.035}, "1.03 times"},
		{judge.Range{Median: 1.53, Low: 1.5, High: 1.58}, "1.5 times"},
		{judge.Range{Median: 1.1, Low: 0.86, High: 1.31}, "0.9 to 1.3 times"},
		{judge.Range{Median: 1.5, Low: 1.3, High: 1.8}, "1.3 to 1.8 times"},
		{judge.Range{Median: 46.2, Low: 45, High: 48}, "45 to 48 times"},
		{judge.Range{Median: 46.2, Low: 46, High: 46.5}, "46 times"},
	} {
		require.Equal(t, test.want, ratioText(test.r, 6), "%+v", test.r)
	}
	require.Equal(t, "about 2 times", ratioText(judge.Range{Median: 1.53, Low: 1.5, High: 1.58}, 2))
}
