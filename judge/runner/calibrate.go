package runner

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
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

// A calibration holds how long the slowest approach took on each input, by
// the input's hash. It is thrown away when the machine, the toolchain or the
// problem's sources are others.
type calibration struct {
	Key     string           `json:"key"`
	Slowest map[string]int64 `json:"slowest_ns"`
}

// calibrate measures the reference on every case, and the other approaches on
// those where that was not done before.
func (s *session) calibrate(ctx context.Context) error {
	s.slowest = make([]time.Duration, len(s.cases))
	s.refCPU = make([]time.Duration, len(s.cases))
	kept, path := s.keptCalibration()
	var missing []int
	for i, c := range s.cases {
		if ns, ok := kept.Slowest[inputKey(c.In)]; ok {
			s.slowest[i] = time.Duration(ns)
		} else {
			missing = append(missing, i)
		}
	}
	all := make([]int, len(s.cases))
	for i := range all {
		all[i] = i
	}
	for index := range s.entry.Approaches {
		todo := missing
		if index == 0 {
			todo = all
		}
		if err := s.measureApproach(ctx, index, todo, missing); err != nil {
			return err
		}
	}
	if len(missing) == 0 || path == "" {
		return nil
	}
	for _, i := range missing {
		kept.Slowest[inputKey(s.cases[i].In)] = int64(s.slowest[i])
	}
	if err := kept.write(path); err != nil {
		s.warn(fmt.Errorf("the limits of time will be measured anew in every run: %w", err))
	}
	return nil
}

func (s *session) measureApproach(ctx context.Context, index int, todo, missing []int) error {
	if len(todo) == 0 {
		return nil
	}
	p, err := s.start(ctx, s.approachCommand(index))
	if p != nil {
		defer p.stop()
	}
	if err != nil {
		return fmt.Errorf("approach %q: %w", s.entry.Approaches[index].Name, err)
	}
	lim := limits{cpu: referenceLimit, wall: 2 * referenceLimit}
	slowest := make(map[int]time.Duration)
	for _, i := range todo {
		reply, end := p.do(ctx, &child.Request{Kind: child.Call, Args: s.cases[i].In}, lim)
		if end != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return fmt.Errorf("approach %q on case %q: %w", s.entry.Approaches[index].Name, s.cases[i].Name, end)
		}
		slowest[i] = time.Duration(reply.CPU)
		if index == 0 {
			s.refCPU[i] = time.Duration(reply.CPU)
		}
	}
	for _, i := range missing {
		s.slowest[i] = max(s.slowest[i], slowest[i])
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
	c := calibration{Key: s.calibrationKey(), Slowest: make(map[string]int64)}
	if s.opts.Cache == "" {
		return c, ""
	}
	path := filepath.Join(s.opts.Cache, "limits", s.entry.Dir+".json")
	text, err := os.ReadFile(path)
	if err != nil {
		return c, path
	}
	var kept calibration
	if json.Unmarshal(text, &kept) != nil || kept.Key != c.Key || kept.Slowest == nil {
		return c, path
	}
	return kept, path
}

func (s *session) calibrationKey() string {
	h := sha256.New()
	host, _ := os.Hostname() // without a name it is a machine without a name
	fmt.Fprintln(h, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), host)
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
