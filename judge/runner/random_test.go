package runner

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/problems"
)

// stressed tries random inputs on a solution of 1 that has code in front.
func stressed(t *testing.T, here string, seed uint64) *judge.Report {
	t.Helper()
	r, err := stressEntry(t, context.Background(), find(t, "1"), here, seed)
	require.NoError(t, err)
	return r
}

func stressEntry(t *testing.T, ctx context.Context, e problems.Entry, here string, seed uint64) (*judge.Report, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "my solution.go")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(reference, "//HERE", here, 1)+"\nvar last int\n"), 0o600))
	opts := options(t)
	opts.Stress, opts.Seed = 3*time.Minute, seed // it ends when something is found
	return Attempt(ctx, e, file, opts)
}

// numsOf returns the numbers of an input of 1.
func numsOf(t *testing.T, c judge.Result) []int {
	t.Helper()
	args, err := find(t, "1").Problem.DecodeArgs(c.In)
	require.NoError(t, err)
	return args[0].([]int)
}

func TestStressFindsAndShrinks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, here string
		verdict    judge.Verdict
		detail     string
	}{
		{"wrong answer", `if len(nums) >= 3 && nums[1] > nums[2] { return []int{7, 7} }`, judge.WrongAnswer, "out[0]: 7 is not expected"},
		{"panic", `if len(nums) >= 3 && nums[1] > nums[2] { panic("at last") }`, judge.RuntimeError, "panic: at last"},
		{"endless loop", `if len(nums) >= 3 && nums[1] > nums[2] { for { calls++ } }`, judge.TimeLimit, "500 ms"},
		{"exit", `if len(nums) >= 3 && nums[1] > nums[2] { os.Exit(3) }`, judge.RuntimeError, "exit status 3"},
		{"goroutine ends", `if len(nums) >= 3 && nums[1] > nums[2] { runtime.Goexit() }`, judge.RuntimeError, "Goexit"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel() // several at once must not disturb each other
			r := stressed(t, tt.here, 0)
			require.Equal(t, tt.verdict, r.Verdict)
			require.Len(t, r.Cases, 1)
			c := r.Cases[0]
			require.Contains(t, c.Detail, tt.detail)
			require.Equal(t, "random", c.Name)
			require.Empty(t, c.Before)
			nums := numsOf(t, c)
			require.True(t, len(nums) == 3 && nums[1] > nums[2], "%v", nums)
			small := len("[-1,-1,-1]")
			if tt.verdict == judge.TimeLimit { // every step takes a killed process, and a busy machine allows few
				small = len("[0,0,-1000000000]")
			}
			require.LessOrEqual(t, len(c.In[0]), small, "%s is not small", c.In)
			require.Positive(t, r.Random)
			require.NotZero(t, c.Seed)
		})
	}
}

// The seed that is reported leads to the same input.
func TestSeedShowsItAgain(t *testing.T) {
	t.Parallel()
	const here = `if len(nums) >= 3 && nums[1] > nums[2] { return nil }`
	for range 3 {
		first := stressed(t, here, 0).Cases[0]
		again := stressed(t, here, first.Seed)
		require.Equal(t, first.Input, again.Cases[0].Input)
		require.Equal(t, first.Seed, again.Cases[0].Seed)
		require.Equal(t, 1, again.Random)
	}
}

func TestStressOfWhatIsRight(t *testing.T) {
	t.Parallel()
	opts := options(t)
	opts.Stress = time.Second
	for here, least := range map[string]int{
		``:                                       100,
		`fmt.Print(string(make([]byte, 1<<20)))`: 1, // much, but not in one call
		`for at := time.Now(); time.Since(at) < 30*time.Millisecond; {}`:                     1, // slow, but not too slow
		`if calls%10 == 0 { for at := time.Now(); time.Since(at) < 30*time.Millisecond; {}}`: 1,
	} {
		file := filepath.Join(t.TempDir(), "right.go")
		require.NoError(t, os.WriteFile(file, []byte(strings.Replace(reference, "//HERE", here, 1)), 0o600))
		r, err := Attempt(context.Background(), find(t, "1"), file, opts)
		require.NoError(t, err)
		require.Equal(t, judge.Accepted, r.Verdict, "%s: %+v", here, r.Cases)
		require.Empty(t, r.Cases)
		require.GreaterOrEqual(t, r.Random, least)
	}
}

// What depends on earlier calls is shown with them.
func TestStressOfWhatIsKept(t *testing.T) {
	t.Parallel()
	r := stressed(t, `kept := last; last = len(nums); if kept > len(nums) { return []int{7, 7} }`, 0)
	require.Equal(t, judge.WrongAnswer, r.Verdict)
	c := r.Cases[0]
	require.Contains(t, c.Detail, "something is kept from one call to the next")
	require.Len(t, c.Before, 1)
	in, err := find(t, "1").Problem.ParseArgs(c.Before[0])
	require.NoError(t, err)
	require.Len(t, numsOf(t, judge.Result{In: in}), 3)
	require.Len(t, numsOf(t, c), 2)
}

// What depends on chance is found, and not called right because it is right
// another time.
func TestStressOfChance(t *testing.T) {
	t.Parallel()
	for _, here := range []string{
		`if time.Now().UnixNano()/1000%3 == 0 { return []int{7, 7} }`,
		`if time.Now().UnixNano()/1000%1000 == 0 { return []int{7, 7} }`,
	} {
		r := stressed(t, here, 0)
		require.Equal(t, judge.WrongAnswer, r.Verdict)
		require.Equal(t, "[7,7]", r.Cases[0].Got)
	}
	require.Contains(t, stressed(t, `if time.Now().UnixNano()/1000%10000 == 0 { return []int{7, 7} }`, 0).Cases[0].Detail, "chance")
}

func TestStressOfWhatDoesNotBegin(t *testing.T) {
	t.Parallel()
	r := stressed(t, `panic("not implemented")`, 0)
	require.Equal(t, judge.NotImplemented, r.Verdict)
	r = stressed(t, "return nil\n}\nfunc init() { os.Exit(4) }\nfunc other(nums []int, target int) []int {", 0)
	require.Equal(t, judge.RuntimeError, r.Verdict)
	require.Contains(t, r.Detail, "exit status 4")
	r = stressed(t, "}", 0)
	require.Equal(t, judge.CompileError, r.Verdict)
}

// Where the judge is at fault, no attempt is blamed.
func TestStressOfTheJudge(t *testing.T) {
	t.Parallel()
	e := find(t, "1")
	small := e.Inputs.Small
	e.Inputs.Small = func(t *rapid.T) []any { panic("no such letter") }
	_, err := stressEntry(t, context.Background(), e, "", 0)
	require.ErrorContains(t, err, "problems/0001-two-sum/inputs.go: no input for the seed")

	e.Inputs.Small = func(t *rapid.T) []any { return []any{[]int{rapid.IntRange(1, 2).Draw(t, "one"), 9}, 3} }
	r, err := stressEntry(t, context.Background(), e, "return []int{7, 7}", 0)
	require.NoError(t, err)
	require.Equal(t, judge.JudgeError, r.Verdict)
	require.Contains(t, r.Cases[0].Detail, "the generated input breaks the constraints")

	e.Inputs.Small = small
	broken, solve := *e.Problem, e.Problem.Func.(func([]int, int) []int)
	broken.Func = func(nums []int, target int) []int {
		if len(nums) > 4 {
			panic("the reference's own")
		}
		return solve(nums, target)
	}
	e.Problem = &broken
	r, err = stressEntry(t, context.Background(), e, "", 0)
	require.NoError(t, err)
	require.Equal(t, judge.JudgeError, r.Verdict)
	require.Contains(t, r.Cases[0].Detail, "the reference's own")
	require.Len(t, numsOf(t, r.Cases[0]), 5)
}

// A generator that draws without end hangs nobody.
func TestStressOfEndlessDraws(t *testing.T) {
	t.Parallel()
	e := find(t, "1")
	stop := make(chan struct{})
	defer close(stop)
	e.Inputs.Small = func(*rapid.T) []any { <-stop; return nil }
	_, err := stressEntry(t, context.Background(), e, "", 0)
	require.ErrorContains(t, err, "inputs.go: no 8 inputs and answers within 5.0 s")
}

func TestStressIsCancelled(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(context.Background())
	e := find(t, "1")
	small, drawn := e.Inputs.Small, 0
	e.Inputs.Small = func(t *rapid.T) []any {
		if drawn++; drawn == 100 {
			cancel()
		}
		return small(t)
	}
	_, err := stressEntry(t, ctx, e, "", 0)
	require.ErrorIs(t, err, context.Canceled)

	// What was found by then is not lost.
	ctx, cancel = context.WithCancel(context.Background())
	found := false
	e.Inputs.Small = func(t *rapid.T) []any {
		args := small(t)
		if len(args[0].([]int)) >= 3 {
			if found {
				cancel() // it is being shrunk
			}
			found = true
		}
		return args
	}
	e.Inputs.Large = nil
	r, err := stressEntry(t, ctx, e, `if len(nums) >= 3 { return []int{7, 7} }`, 0)
	if err == nil {
		require.Equal(t, judge.WrongAnswer, r.Verdict)
	}
}

// A run whose cases all pass tries random inputs.
func TestRandomPartOfARun(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "lucky.go")
	code := strings.Replace(reference, "//HERE", `if len(nums) == 4 && target == 2 { return []int{7, 7} }`, 1)
	require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
	opts := options(t)
	opts.NoRandom, opts.Seed = false, 1
	r, err := Attempt(context.Background(), find(t, "1"), file, opts)
	require.NoError(t, err)
	require.Equal(t, judge.WrongAnswer, r.Verdict)
	last := r.Cases[len(r.Cases)-1]
	require.Equal(t, "random", last.Name)
	require.Len(t, numsOf(t, last), 4)
	for _, c := range r.Cases[:len(r.Cases)-1] {
		require.Equal(t, judge.Accepted, c.Verdict)
	}
	opts.NoLimits = true // a debugger: there is no telling how long an input may take
	r, err = Attempt(context.Background(), find(t, "1"), file, opts)
	require.NoError(t, err)
	require.Equal(t, judge.Accepted, r.Verdict)
	require.Zero(t, r.Random)
}
