package verify

import (
	"os"
	"path/filepath"
	"strings"

	"drill/judge"
	"drill/judge/runner"
)

// slow is the folder of attempts that grow worse than the reference but fit
// the limits all the same.
const slow = "slow"

// attempts wants each listed attempt to get the verdict that its folder names.
func (g *gate) attempts() error {
	folders, err := os.ReadDir(g.data)
	if err != nil {
		g.find("attempts", "make it", "%v", err)
		return nil
	}
	count := make(map[string]int)
	for _, folder := range folders {
		if !folder.IsDir() {
			if name := folder.Name(); name != "cases.jsonl" && name != "invalid.jsonl" && name != "equivalent.txt" {
				g.find("attempts", "take it away", "nobody reads testdata/%s/%s", g.entry.Dir, name)
			}
			continue
		}
		want, ok := judge.ParseVerdict(folder.Name())
		if folder.Name() == slow {
			want, ok = judge.Accepted, true
		}
		if !ok {
			g.find("attempts", "name the folder after a verdict, or slow", "there is no verdict %q", folder.Name())
			continue
		}
		n, err := g.folder(folder.Name(), want)
		if err != nil {
			return err
		}
		count[folder.Name()] = n
	}
	wrong := 0
	for name, n := range count {
		if name != slow && name != string(judge.Accepted) && name != string(judge.TimeLimit) {
			wrong += n
		}
	}
	if wrong < 3 {
		g.find("attempts", "write what people get wrong into wrong_answer/", "%d attempts that are wrong, want 3", wrong)
	}
	if count[string(judge.Accepted)] < 2 {
		g.find("attempts", "write other right answers, one as it is pasted, into accepted/", "fewer than two accepted attempts")
	}
	if count[string(judge.TimeLimit)]+count[slow] == 0 && !strings.HasPrefix(g.entry.Problem.ID, "ml") {
		g.find("attempts", "write one into time_limit/ or, if it fits the limits, slow/", "no attempt that is too slow")
	}
	return nil
}

func (g *gate) folder(name string, want judge.Verdict) (int, error) {
	files, err := filepath.Glob(filepath.Join(g.data, name, "*.go"))
	if err != nil {
		return 0, err
	}
	for _, file := range files {
		r, err := runner.Attempt(g.ctx, g.entry, file, g.opts)
		if err != nil {
			return 0, err
		}
		g.sum.Attempts++
		g.expect(r, want, name+"/"+filepath.Base(file), "mend the attempt, or add the case that shows it")
	}
	return len(files), nil
}
