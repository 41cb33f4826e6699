// Package gen says how the inputs of a problem are drawn: small ones by
// rapid, which shrink, and large ones by family, size and seed.
package gen

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"

	"pgregory.net/rapid"

	"drill/judge"
)

// Inputs is what inputs.go declares.
type Inputs struct {
	// Small draws small valid arguments of a case, such that the simplest
	// draw is the simplest input.
	Small func(*rapid.T) []any

	// Large lists families of inputs of any size, chosen to hurt solutions
	// of the wrong complexity.
	Large []Family

	// Letters says what the letters of the declared growths are in given
	// arguments, where Values cannot guess it: a function from the arguments
	// of a case to a map[string]int. It is mostly nil.
	Letters any
}

// A Family makes valid arguments of a case of about size n. It must depend on
// r and n alone, so that a size and a seed name the same input everywhere.
type Family struct {
	Name string
	Make func(r *rand.Rand, n int) []any
}

// Make returns the arguments that g names.
func (in Inputs) Make(g judge.Gen) ([]any, error) {
	for _, f := range in.Large {
		if f.Name == g.Family {
			return f.Make(rand.New(rand.NewPCG(g.Seed, uint64(g.N))), g.N), nil
		}
	}
	return nil, fmt.Errorf("there is no family %q of large inputs", g.Family)
}

// Cases reads a case file and makes the arguments that it only names. The
// file is called name in errors.
func (in Inputs) Cases(p *judge.Problem, name string, data []byte) ([]judge.Case, error) {
	cases, err := judge.ReadCases(p, name, data)
	if err != nil {
		return nil, err
	}
	for i := range cases {
		c := &cases[i]
		if c.Gen == nil {
			continue
		}
		args, err := in.Make(*c.Gen)
		if err == nil {
			c.In, err = p.EncodeArgs(args)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: case %q: %w", name, c.Line, c.Name, err)
		}
	}
	return cases, nil
}

// Load is Cases of a file on disk. A file that is not there has no cases.
func (in Inputs) Load(p *judge.Problem, path string) ([]judge.Case, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return in.Cases(p, path, data)
}
