package verify

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"drill/judge"
	"drill/judge/stub"
)

// slow is the folder of attempts that grow worse than the reference but may fit
// the limits all the same: it depends on the machine which verdict they get.
const slow = "slow"

// fast is the fastest known solution of a problem.
var fast = filepath.Join(string(judge.Accepted), "fast.go")

// A Verdict is what a listed attempt got, and from which case.
type Verdict struct {
	Attempt string        `json:"attempt"` // wrong_answer/first_window.go
	Verdict judge.Verdict `json:"verdict"`
	Case    string        `json:"case,omitempty"` // the first that was not accepted
}

// wanted returns the verdicts of which the attempts in a folder must get one.
func wanted(folder string) []judge.Verdict {
	if folder == slow {
		return []judge.Verdict{judge.Accepted, judge.TimeLimit}
	}
	v, ok := judge.ParseVerdict(folder)
	if !ok || v == judge.Skipped || v == judge.JudgeError || v == judge.NotImplemented {
		return nil
	}
	return []judge.Verdict{v}
}

// nearest returns the folder whose name shares most letters with a name, at
// the same distance from either end.
func nearest(name string) string {
	best, most := "", -1
	for _, v := range []judge.Verdict{judge.WrongAnswer, judge.TimeLimit, judge.RuntimeError, judge.MemoryLimit,
		judge.CompileError, judge.IdleLimit, judge.OutputLimit, judge.Accepted, slow} {
		same := 0
		for i := range min(len(v), len(name)) {
			if v[i] == name[i] {
				same++
			}
			if v[len(v)-1-i] == name[len(name)-1-i] {
				same++
			}
		}
		if same > most {
			best, most = string(v), same
		}
	}
	return best
}

// approaches wants every approach to be accepted, with room to spare.
func (g *gate) approaches() error {
	right := wanted(string(judge.Accepted))
	reports, err := g.judge(len(g.entry.Approaches), func(i int) (*judge.Report, []judge.Verdict, error) {
		r, err := g.suite.Approach(g.ctx, i)
		return r, right, err
	})
	if err != nil {
		return err
	}
	g.res.Approaches = len(reports)
	for _, r := range reports {
		g.expect(r, right, fmt.Sprintf("the approach %q", r.Approach), "mend the approach or the case")
		for _, c := range r.Cases {
			if c.CPU > c.Limit/2 {
				g.find("limits", "make the case smaller or the approach faster",
					"the approach %q needs more than half its limit on case %q", r.Approach, c.Name)
			}
		}
	}
	return nil
}

// judge judges n attempts, each as judge1 does, which also says what verdicts are
// wanted. One that should have been accepted but passed a limit is judged once
// more with nothing beside it, which takes caches and memory from it.
func (g *gate) judge(n int, judge1 func(i int) (*judge.Report, []judge.Verdict, error)) ([]*judge.Report, error) {
	reports := make([]*judge.Report, n)
	again := make([]bool, n)
	err := g.work(g.ctx, n, func(i int) error {
		r, want, err := judge1(i)
		if err == nil {
			reports[i], again[i] = r, slices.Contains(want, judge.Accepted) && r.Verdict.IsLimit() && !slices.Contains(want, r.Verdict)
		}
		return err
	})
	for i := range reports {
		if err != nil || !again[i] {
			continue
		}
		err = g.alone(func() (err error) {
			reports[i], _, err = judge1(i)
			return err
		})
	}
	return reports, err
}

// attempts wants each listed attempt to get the verdict that its folder names,
// and the stub to build and to be told from an attempt.
func (g *gate) attempts() error {
	names, err := g.listed()
	if err != nil {
		g.find("attempts", "make it", "%v", err)
		return nil
	}
	dir, err := os.MkdirTemp("", "drill-verify-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	files := make([]string, len(names))
	for i, name := range names {
		files[i] = filepath.Join(g.data, name)
	}
	if file, err := g.stub(dir); err != nil {
		g.find("stub", "declare the seat in solution.go", "%v", err)
	} else {
		files = append(files, file)
	}
	if err := g.work(g.ctx, 1, func(int) error { return g.suite.Build(g.ctx, files) }); err != nil {
		return err
	}
	reports, err := g.judge(len(files), func(i int) (*judge.Report, []judge.Verdict, error) {
		r, err := g.suite.Attempt(g.ctx, files[i])
		return r, wanted(filepath.Base(filepath.Dir(files[i]))), err
	})
	if err != nil {
		return err
	}
	g.res.Attempts = len(names)
	for i, r := range reports {
		if i == len(names) {
			g.expect(r, []judge.Verdict{judge.NotImplemented}, "the stub", "give the seat a signature that stands by itself")
			continue
		}
		g.expect(r, wanted(filepath.Dir(names[i])), filepath.ToSlash(names[i]), "mend the attempt, or add the case that shows it")
		g.res.Verdicts = append(g.res.Verdicts, Verdict{filepath.ToSlash(names[i]), r.Verdict, firstBad(r)})
	}
	return nil
}

// stub writes the stub into dir and returns its path.
func (g *gate) stub(dir string) (string, error) {
	problem, solution, err := g.entry.Sources()
	if err != nil {
		return "", err
	}
	seat, err := stub.Read(problem, solution)
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "stub.go")
	return file, os.WriteFile(file, seat.Solution(""), 0o600)
}

// listed returns the files of the listed attempts, and wants there to be enough
// of each kind and nothing else.
func (g *gate) listed() (names []string, err error) {
	entries, err := os.ReadDir(g.data)
	if err != nil {
		return nil, err
	}
	count := make(map[string]int)
	for _, entry := range entries {
		folder := entry.Name()
		if !entry.IsDir() {
			if folder != "cases.jsonl" && folder != "invalid.jsonl" && folder != equivalentFile {
				g.find("attempts", "take it away", "nobody reads testdata/%s/%s", g.entry.Dir, folder)
			}
			continue
		}
		if wanted(folder) == nil {
			g.find("attempts", "name the folder after the verdict that its attempts get, or slow", "there is no verdict %q; did you mean %s?", folder, nearest(folder))
			continue
		}
		files, err := os.ReadDir(filepath.Join(g.data, folder))
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			if f.IsDir() || filepath.Ext(f.Name()) != ".go" {
				g.find("attempts", "end its name in .go, or take it away", "nobody reads testdata/%s/%s/%s", g.entry.Dir, folder, f.Name())
				continue
			}
			names = append(names, filepath.Join(folder, f.Name()))
			count[folder]++
		}
	}
	wrong := 0
	for folder, n := range count {
		if want := wanted(folder)[0]; want != judge.Accepted && want != judge.TimeLimit {
			wrong += n
		}
	}
	if wrong < 3 {
		g.find("attempts", "write what people get wrong into wrong_answer/", "%d attempts that are wrong, want 3", wrong)
	}
	if count[string(judge.Accepted)] < 2 {
		g.find("attempts", "write other right answers, one as it is pasted, into accepted/", "fewer than two accepted attempts")
	}
	if strings.HasPrefix(g.entry.Problem.ID, "ml") {
		return names, nil
	}
	if count[string(judge.TimeLimit)]+count[slow] == 0 {
		g.find("attempts", "write one into time_limit/ or, if it fits the limits, slow/", "no attempt that is too slow")
	}
	if !slices.Contains(names, fast) {
		g.find("attempts", "write the fastest solution that you can, readable or not", "no %s, with which the reference's time is compared", filepath.ToSlash(fast))
	}
	return names, nil
}

// expect wants a report to be of one of some verdicts.
func (g *gate) expect(r *judge.Report, want []judge.Verdict, what, mend string) {
	if slices.Contains(want, r.Verdict) {
		return
	}
	why := r.Detail
	for _, c := range r.Cases {
		if c.Verdict == r.Verdict && c.Name == firstBad(r) {
			why = fmt.Sprintf("case %q: %s", c.Name, c.Detail)
		}
	}
	if why != "" {
		why = " (" + strings.ReplaceAll(why, "\n", " | ") + ")"
	}
	g.find("verdicts", mend, "%s is %s, not %s%s", what, r.Verdict, either(want), why)
}

// either words verdicts of which one is wanted.
func either(verdicts []judge.Verdict) string {
	var names []string
	for _, v := range verdicts {
		names = append(names, string(v))
	}
	return strings.Join(names, " or ")
}

// firstBad returns the name of the case that gave a run its verdict, or "".
func firstBad(r *judge.Report) string {
	for _, c := range r.Cases {
		if c.Verdict == r.Verdict && c.Verdict != judge.Accepted {
			return c.Name
		}
	}
	return ""
}
