package ransomnote

import (
	"slices"
	"strings"
)

// Sorts both and looks for the one within the other, without a gap.
func canConstruct(ransomNote string, magazine string) bool {
	sorted := func(s string) string {
		b := []byte(s)
		slices.Sort(b)
		return string(b)
	}
	return strings.Contains(sorted(magazine), sorted(ransomNote))
}
