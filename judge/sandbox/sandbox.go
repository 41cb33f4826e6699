// Package sandbox starts a program that may do nothing but compute: before its
// first instruction runs, the process gives up what it does not need. How much
// of that this system can do is reported, layer by layer.
package sandbox

// A Layer is one thing that holds a program.
type Layer string

// The layers, in the order in which they are laid. Where one of them is not to
// be had, the others are laid all the same.
const (
	Limits     Layer = "rlimits"      // backstops: no core files, no large files, address space
	NoNewPrivs Layer = "no_new_privs" // no program that it starts has more rights
	Landlock   Layer = "landlock"     // files, and signals to others
	Seccomp    Layer = "seccomp"      // no processes, sockets, signals to others, ptrace, io_uring
)

// All lists the layers.
var All = []Layer{Limits, NoNewPrivs, Landlock, Seccomp}

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
