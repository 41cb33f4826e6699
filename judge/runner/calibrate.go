package runner

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"

	"drill/judge/child"
	"drill/problems"
)

// referenceLimit bounds one call of a listed approach while it is measured.
const referenceLimit = time.Minute

// approachCommand starts this program as the child for an approach.
func (s *session) approachCommand(index int) []string {
	return []string{s.opts.Self, child.Flag, s.entry.Problem.ID, strconv.Itoa(index)}
}

// A calibration holds how long the slowest approach and the reference took on
// each input, by the input's hash. It is thrown away when the machine, the
// toolchain or the problem's sources are others.
type calibration struct {
	Key    string          `json:"key"`
	Inputs map[string]cost `json:"inputs"`
}

type cost struct {
	Slowest   int64 `json:"slowest_ns"`
	Reference int64 `json:"reference_ns"`
}

// calibrate finds out how long each case may take: from an earlier run, or by
// measuring every approach on the cases that were not measured before.
func (s *session) calibrate(ctx context.Context) error {
	s.costs = make([]cost, len(s.cases))
	if s.opts.NoLimits {
		return nil
	}
	kept, path := s.keptCalibration()
	var missing []int
	for i, c := range s.cases {
		if known, ok := kept.Inputs[inputKey(c.In)]; ok {
			s.costs[i] = known
		} else {
			missing = append(missing, i)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	for index := range s.entry.Approaches {
		if err := s.measureApproach(ctx, index, missing); err != nil {
			return err
		}
	}
	if path == "" || s.opts.In != nil {
		return nil
	}
	if s.opts.Case == "" { // inputs that are no more are forgotten
		clear(kept.Inputs)
	}
	for i, c := range s.cases {
		kept.Inputs[inputKey(c.In)] = s.costs[i]
	}
	if err := kept.write(path); err != nil {
		s.warn(fmt.Errorf("the limits of time will be measured anew in every run: %w", err))
	}
	return nil
}

// An ApproachError says that a listed approach gives no answer.
type ApproachError struct{ err error }

func (e *ApproachError) Error() string { return e.err.Error() }
func (e *ApproachError) Unwrap() error { return e.err }

// measureApproach measures an approach on cases, thrice where the limit will
// depend on it: a machine is busy now and then, and a limit is kept.
func (s *session) measureApproach(ctx context.Context, index int, cases []int) error {
	p, err := s.start(ctx, s.approachCommand(index))
	if p != nil {
		defer p.stop()
	}
	if err != nil {
		return fmt.Errorf("approach %q: %w", s.entry.Approaches[index].Name, err)
	}
	lim := limits{cpu: referenceLimit, wall: 2 * referenceLimit}
	for _, i := range cases {
		least := int64(math.MaxInt64)
		for range 3 {
			reply, end := p.do(ctx, &child.Request{Kind: child.Call, Args: s.cases[i].In}, lim)
			if end != nil {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				return &ApproachError{fmt.Errorf("approach %q on case %q: %w", s.entry.Approaches[index].Name, s.cases[i].Name, end)}
			}
			least = min(least, reply.CPU)
			if limitFactor*least < int64(minLimit) {
				break
			}
		}
		s.costs[i].Slowest = max(s.costs[i].Slowest, least)
		if index == 0 {
			s.costs[i].Reference = least
		}
	}
	return nil
}

func inputKey(in [][]byte) string {
	h := sha256.New()
	for _, arg := range in {
		fmt.Fprintf(h, "%d:", len(arg))
		h.Write(arg)
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// keptCalibration returns what an earlier run measured, or an empty
// calibration, and the file where it is kept.
func (s *session) keptCalibration() (calibration, string) {
	c := calibration{Key: s.calibrationKey(), Inputs: make(map[string]cost)}
	if s.opts.Cache == "" {
		return c, ""
	}
	path := filepath.Join(s.opts.Cache, "limits", s.entry.Dir+".json")
	text, err := os.ReadFile(path)
	if err != nil {
		return c, path
	}
	var kept calibration
	if json.Unmarshal(text, &kept) != nil || kept.Key != c.Key || kept.Inputs == nil {
		return c, path
	}
	return kept, path
}

func (s *session) calibrationKey() string {
	h := sha256.New()
	host, _ := os.Hostname() // without a name it is a machine without a name
	fmt.Fprintln(h, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), host, processor())
	for _, name := range []string{"problem.go", "solution.go"} {
		text, _ := problems.Files.ReadFile(s.entry.Dir + "/" + name) // both are embedded
		h.Write(text)
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// write replaces the file whole, so that two judges never mix theirs.
func (c calibration) write(path string) error {
	text, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".limits-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(text); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
