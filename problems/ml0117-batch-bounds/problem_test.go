package batchbounds

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      byLastSample,
	})
}

// byLastSample asks for each batch of endlessly many samples whether its last
// one and its first one are there.
func byLastSample(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch <= 0 {
		return nil, errors.New("no batches")
	}
	var bounds [][2]int
	end, size, all := new(big.Int), big.NewInt(int64(batch)), big.NewInt(int64(n))
	for {
		lo := int(end.Int64())
		end.Add(end, size)
		switch {
		case end.Cmp(all) <= 0:
			bounds = append(bounds, [2]int{lo, int(end.Int64())})
		case lo < n && !dropLast:
			return append(bounds, [2]int{lo, n}), nil
		default:
			return bounds, nil
		}
	}
}

// The ranges follow each other without a gap, all are full but the last, and
// what they leave out is less than a batch, or nothing.
func TestTiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		n, batch, dropLast := args[0].(int), args[1].(int), args[2].(bool)
		for _, a := range Approaches {
			bounds, err := a.Func.(func(int, int, bool) ([][2]int, error))(n, batch, dropLast)
			if err != nil {
				continue
			}
			end := 0
			for i, b := range bounds {
				size := b[1] - b[0]
				short := i == len(bounds)-1 && !dropLast && 0 < size && size < batch
				if b[0] != end || size != batch && !short {
					t.Fatalf("%s: batchBounds(%d, %d, %v)[%d] = %v after %d", a.Name, n, batch, dropLast, i, b, end)
				}
				end = b[1]
			}
			if left := n - end; left < 0 || left >= batch || left > 0 && !dropLast {
				t.Errorf("%s: batchBounds(%d, %d, %v) ends at %d", a.Name, n, batch, dropLast, end)
			}
		}
	})
}

// One batch of everything, at the end of the integers.
func TestOneBatch(t *testing.T) {
	for _, a := range Approaches {
		bounds, err := a.Func.(func(int, int, bool) ([][2]int, error))(math.MaxInt, math.MaxInt, true)
		if err != nil || len(bounds) != 1 || bounds[0] != [2]int{0, math.MaxInt} {
			t.Errorf("%s: %v, %v", a.Name, bounds, err)
		}
	}
}
