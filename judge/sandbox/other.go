//go:build !linux

package sandbox

import (
	"os"
	"runtime"
)

// Command returns the command unchanged: this system has no layers.
func Command(_ string, command []string) []string { return command }

// Limited returns the command unchanged.
func Limited(_ string, command []string) []string { return command }

// Main is not called here.
func Main([]string) { os.Exit(2) }

// Report is not called here.
func Report(*os.File) State { return None() }

// Probe tries nothing here.
func Probe(string) State { return None() }

// None is the state of a program that nothing holds.
func None() State {
	s := make(State)
	for _, l := range All {
		s[l] = "there is no such thing on " + runtime.GOOS
	}
	return s
}

// Supported reports whether this system has any of the layers.
const Supported = false
