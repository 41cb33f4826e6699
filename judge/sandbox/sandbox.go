// Package sandbox starts a program that may do nothing but compute: before its
// first instruction runs, the process gives up what it does not need. How much
// of that this system can do is reported, layer by layer.
package sandbox

// A Layer is one thing that holds a program.
type Layer string

// The layers, in the order in which they are laid. Where one of them is not to
// be had, the others are laid all the same.
const (
	Limits     Layer = "rlimits"
	NoNewPrivs Layer = "no_new_privs"
	Landlock   Layer = "landlock"
	Seccomp    Layer = "seccomp"
)

// Does says what each layer does.
var Does = map[Layer]string{
	Limits:     "no core files, no large files, an end to address space",
	NoNewPrivs: "no program that is started has more rights",
	Landlock:   "no files but its own program and the time zones",
	Seccomp:    "no processes, no sockets, no signals to others, no ptrace",
}

// All lists the layers.
var All = []Layer{Limits, NoNewPrivs, Landlock, Seccomp}

// What each process of a build may use, far above what an honest attempt takes.
const (
	CompilerMemory  = 4 << 30 // bytes of address space
	CompilerSeconds = 60      // of CPU time
)

// Arg is the first argument of a process that is to become a sandboxed program.
const Arg = "sandbox"

// A State says of each layer that does not hold why; it is nil where all hold.
type State map[Layer]string

// failed stands where a layer would, and says why the program was not started.
const failed Layer = "exec"

// Failed says why the program was not started at all, or nothing.
func (s State) Failed() string { return s[failed] }

// Missing lists the layers that do not hold, in the order of All.
func (s State) Missing() []string {
	var missing []string
	for _, l := range All {
		if why, ok := s[l]; ok {
			missing = append(missing, string(l)+": "+why)
		}
	}
	return missing
}
