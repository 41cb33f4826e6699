package vq

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      exact,
	})
}

// exact sorts the codes of each latent by their distance as a fraction, and
// multiplies the perplexity out: it is the product of (n/count)^(count/n).
func exact(z, codebook [][]float64) (idx []int, q [][]float64, perplexity float64, err error) {
	if len(z)*len(codebook) == 0 {
		return nil, nil, 0, errors.New("empty")
	}
	lengths := make(map[int]bool)
	for _, v := range slices.Concat(z, codebook) {
		lengths[len(v)] = true
		if slices.ContainsFunc(v, func(x float64) bool { return x-x != 0 }) {
			return nil, nil, 0, errors.New("not a number")
		}
	}
	if len(lengths) > 1 || lengths[0] {
		return nil, nil, 0, errors.New("lengths differ")
	}
	used := make(map[int]float64)
	for _, latent := range z {
		distance := make([]*big.Rat, len(codebook))
		order := make([]int, len(codebook))
		for k, code := range codebook {
			order[k], distance[k] = k, new(big.Rat)
			for j := range code {
				by := new(big.Rat).SetFloat64(latent[j])
				by.Sub(by, new(big.Rat).SetFloat64(code[j]))
				distance[k].Add(distance[k], by.Mul(by, by))
			}
		}
		slices.SortStableFunc(order, func(a, b int) int { return distance[a].Cmp(distance[b]) })
		idx, q = append(idx, order[0]), append(q, codebook[order[0]])
		used[order[0]]++
	}
	perplexity = 1
	for _, count := range used {
		perplexity *= math.Pow(float64(len(z))/count, count/float64(len(z)))
	}
	return idx, q, perplexity, nil
}

// drawn draws latents and codes that fit.
func drawn(t *rapid.T) (z, codebook [][]float64) {
	d := rapid.IntRange(1, 3).Draw(t, "d")
	return gen.QuarterMatrix(t, "z", rapid.IntRange(1, 6).Draw(t, "n"), d, -2, 2), gen.QuarterMatrix(t, "codebook", rapid.IntRange(1, 5).Draw(t, "k"), d, -2, 2)
}

func TestQuantizedStaysAndPerplexityIsBetweenOneAndAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z, codebook := drawn(t)
		idx, q, perplexity, err := vqQuantize(z, codebook)
		if err != nil {
			t.Fatal(err)
		}
		if perplexity < 1-1e-12 || perplexity > float64(len(codebook))+1e-12 {
			t.Errorf("the perplexity of %v is %v, with %d codes", idx, perplexity, len(codebook))
		}
		_, again, _, err := vqQuantize(q, codebook)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(q, again); diff != "" {
			t.Errorf("quantizing %v twice: %s", z, diff)
		}
	})
}

// Codes that are all different take their latents along when they change places.
func TestCodesInAnotherOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z, _ := drawn(t)
		codebook := make([][]float64, 5)
		for k := range codebook { // no two at the same distance from a multiple of 1/4
			codebook[k] = slices.Repeat([]float64{float64(k) + float64(k)/1024}, len(z[0]))
		}
		order := rapid.Permutation([]int{0, 1, 2, 3, 4}).Draw(t, "order")
		moved := make([][]float64, 5)
		for to, from := range order {
			moved[to] = codebook[from]
		}
		idx, _, perplexity, err := vqQuantize(z, codebook)
		if err != nil {
			t.Fatal(err)
		}
		got, _, perplexity2, err := vqQuantize(z, moved)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			if order[got[i]] != idx[i] {
				t.Errorf("codes in the order %v: latent %d goes to %d, not to %d", order, i, order[got[i]], idx[i])
			}
		}
		if err := judge.DiffNear(perplexity, perplexity2, 1e-12, 0); err != nil {
			t.Error(err)
		}
	})
}

func TestArgumentsAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		z, codebook := args[0].([][]float64), args[1].([][]float64)
		copied := func(m [][]float64) [][]float64 {
			out := make([][]float64, len(m))
			for i := range m {
				out[i] = slices.Clone(m[i])
			}
			return out
		}
		oldZ, oldCodes := copied(z), copied(codebook)
		for _, a := range Approaches {
			_, q, _, err := a.Func.(func(z, codebook [][]float64) ([]int, [][]float64, float64, error))(z, codebook)
			if err == nil {
				q[0][0]++ // must not reach the codebook
			}
			if diff := cmp.Diff([][][]float64{oldZ, oldCodes}, [][][]float64{z, codebook}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s changes its arguments, or hands them out: %s", a.Name, diff)
			}
		}
	})
}
