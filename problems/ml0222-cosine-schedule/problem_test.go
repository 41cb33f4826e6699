package cosine

import (
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      halveTheAngle,
	})
}

// halveTheAngle takes sine and cosine of a tiny part of the angle from their
// series, and doubles it back.
func halveTheAngle(t float64) (signal, noise, alphaBar float64, err error) {
	if t != t || t < 0 || 1 < t {
		return 0, 0, 0, errors.New("no time")
	}
	const halvings = 8
	a := t * math.Pi / 2 / (1 << halvings)
	s := a * (1 - a*a/6*(1-a*a/20*(1-a*a/42)))
	less := a * a / 2 * (1 - a*a/12*(1-a*a/30)) // 1 - cos
	for range halvings {
		s, less = 2*s*(1-less), 2*less*(2-less) // 1 - cos 2a = 2 sin^2 a
	}
	return 1 - less, s, (1 - less) * (1 - less), nil
}

// The variances of signal and noise add up to 1, and the time that is left
// swaps them.
func TestSquaresAddUpAndTimeTurnsRound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.Float64Range(0, 1).Draw(t, "t")
		for _, a := range Approaches {
			schedule := a.Func.(func(float64) (float64, float64, float64, error))
			signal, noise, alphaBar, err := schedule(at)
			require.NoError(t, err)
			require.InDelta(t, 1, alphaBar+noise*noise, 1e-14)
			require.InDelta(t, signal*signal, alphaBar, 1e-14)
			s, n, _, err := schedule(1 - at)
			require.NoError(t, err)
			if err := judge.DiffNear([]float64{noise, signal}, []float64{s, n}, 1e-12, 1e-14); err != nil {
				t.Errorf("%s at 1-%v: %v", a.Name, at, err)
			}
		}
	})
}

// Erratum 10.7c: the notes print cos(pi t/2T) for alpha_bar itself. The
// equation that follows there scales x_0 by sqrt(alpha_bar) and by cos(pi t/2T):
// the cosine is that root. With the printed one, the variances do not add up to 1.
func TestErratumAlphaBarIsTheSquare(t *testing.T) {
	signal, noise, alphaBar, err := cosineSchedule(0.3)
	require.NoError(t, err)
	printed := math.Cos(math.Pi * 0.3 / 2)
	require.InDelta(t, 0.891, printed, 5e-4)
	require.InDelta(t, 0.794, alphaBar, 5e-4)
	require.InDelta(t, signal, math.Sqrt(alphaBar), 1e-15)
	require.InDelta(t, 1, alphaBar+noise*noise, 1e-15)
	require.Greater(t, printed+noise*noise, 1.09)
}
