package judge

// A Verdict says how a case, or a whole run, ended.
type Verdict string

// The verdicts.
const (
	Accepted       Verdict = "accepted"        // the checker has no complaint
	WrongAnswer    Verdict = "wrong_answer"    // it has one
	CompileError   Verdict = "compile_error"   // the attempt does not build
	RuntimeError   Verdict = "runtime_error"   // panic, fatal error, or exit without an answer
	TimeLimit      Verdict = "time_limit"      // the call used more CPU time than its limit
	IdleLimit      Verdict = "idle_limit"      // time passed with little CPU used: sleep or deadlock
	MemoryLimit    Verdict = "memory_limit"    // peak resident memory passed the limit
	OutputLimit    Verdict = "output_limit"    // stdout, stderr or the answer passed its cap
	NotImplemented Verdict = "not_implemented" // the stub's own panic
	Skipped        Verdict = "skipped"         // not tried after too many kills
	JudgeError     Verdict = "judge_error"     // the judge, the checker or the reference is at fault
)

var verdicts = [...]Verdict{Accepted, WrongAnswer, CompileError, RuntimeError, TimeLimit, IdleLimit,
	MemoryLimit, OutputLimit, NotImplemented, Skipped, JudgeError}

// ParseVerdict returns the verdict of that name.
func ParseVerdict(name string) (Verdict, bool) {
	for _, v := range verdicts {
		if string(v) == name {
			return v, true
		}
	}
	return "", false
}

// IsLimit reports whether v says that a limit was passed.
func (v Verdict) IsLimit() bool {
	switch v {
	case TimeLimit, IdleLimit, MemoryLimit, OutputLimit:
		return true
	}
	return false
}

// A Result is what came of one case.
type Result struct {
	Name           string  `json:"name"`
	Verdict        Verdict `json:"verdict"`
	Detail         string  `json:"detail"`           // what the checker or the judge complains of
	CPU            int64   `json:"cpu_ns"`           // CPU time of the call in nanoseconds
	Wall           int64   `json:"wall_ns"`          // wall time of the call in nanoseconds
	Bytes          int64   `json:"bytes"`            // allocated by the call
	Allocs         int64   `json:"allocs"`           // allocations of the call
	ReferenceCPU   int64   `json:"reference_cpu_ns"` // the reference on the same case, in the same session
	Input          string  `json:"input"`            // in LeetCode's notation, cut in the middle when long
	Got            string  `json:"got,omitempty"`    // where there was an answer and it was not accepted
	Want           string  `json:"want,omitempty"`
	Place          string  `json:"place,omitempty"` // file:line of a panic in the user's code
	Trace          string  `json:"trace,omitempty"` // the user's frames
	Stdout         string  `json:"stdout"`
	Stderr         string  `json:"stderr,omitempty"`
	Limit          int64   `json:"limit_ns,omitempty"` // of CPU time
	ReferenceBytes int64   `json:"reference_bytes,omitempty"`
	Seed           uint64  `json:"seed,omitempty"` // that led to the input, if it is a random one

	Compared *Comparison `json:"compared,omitempty"` // where it was timed beside the reference: CPU is then the median

	In     [][]byte    `json:"-"`                // the notation of each argument, whole
	Answer []byte      `json:"-"`                // that of Got, whole
	Wanted []byte      `json:"-"`                // that of Want, whole
	First  *Difference `json:"-"`                // where Got and Want first differ, if the checker says so
	Names  []string    `json:"-"`                // of the results in them, if there are several
	Before []string    `json:"before,omitempty"` // inputs of earlier calls that it takes to fail
}

// A Comparison is an attempt measured in turn with the reference, on one case
// and under the same conditions.
type Comparison struct {
	Rounds        int   `json:"rounds"` // measurements of each
	CPU           Range `json:"cpu_ns"` // a call of the attempt
	Reference     Range `json:"reference_cpu_ns"`
	Ratio         Range `json:"ratio"`      // the attempt's time over the reference's, in the same round
	Peak          int64 `json:"peak_bytes"` // most resident memory of a call, above the idle process
	ReferencePeak int64 `json:"reference_peak_bytes"`
}

// A Range is a median, and between what values it lies with a confidence of at
// least 95 %; of fewer than six measurements, the lowest and the highest.
type Range struct {
	Median float64 `json:"median"`
	Low    float64 `json:"low"`
	High   float64 `json:"high"`
}

// A Report is what came of a run: one attempt, every case.
type Report struct {
	Problem   string   `json:"problem"`
	Source    string   `json:"source"`             // the attempt's file, or the approach
	Approach  string   `json:"approach,omitempty"` // where an approach of the library was judged
	Verdict   Verdict  `json:"verdict"`
	Detail    string   `json:"detail,omitempty"` // of a compile_error or a judge_error
	Cases     []Result `json:"cases"`
	Random    int      `json:"random,omitempty"` // how many random inputs were tried after the cases
	PeakBytes int64    `json:"peak_bytes"`       // peak resident memory of the attempt's process
	Missing   []string `json:"missing_layers"`   // of the sandbox: "landlock: why it does not hold"

	Seed uint64 `json:"seed,omitempty"` // of the first random input

	Code []byte `json:"-"` // the text of the attempt's file, as it was judged
}

// Sum sets the verdict of the run: that of the first case, in file order,
// that is not accepted, save that a judge_error outranks all.
func (r *Report) Sum() {
	r.Verdict = Accepted
	for _, c := range r.Cases {
		if c.Verdict == JudgeError {
			r.Verdict = JudgeError
			return
		}
		if r.Verdict == Accepted {
			r.Verdict = c.Verdict
		}
	}
}
