package scaffold

import (
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMake(t *testing.T) {
	root := t.TempDir()
	p := Problem{ID: "125", Title: "Valid Palindrome", Signature: "func isPalindrome(s string) bool"}
	made, err := Make(root, p)
	require.NoError(t, err)
	require.Len(t, made, 7)
	for _, path := range made {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		if filepath.Ext(path) == ".jsonl" {
			require.Empty(t, text)
			continue
		}
		require.Contains(t, string(text), Mark, path)
		if filepath.Ext(path) == ".go" {
			_, err := parser.ParseFile(token.NewFileSet(), path, text, 0)
			require.NoError(t, err)
		}
	}
	text, err := os.ReadFile(filepath.Join(root, "problems", "0125-valid-palindrome", "problem.go"))
	require.NoError(t, err)
	for _, want := range []string{"package validpalindrome", `Params: []string{"s"}`, "Func:   isPalindrome", "judge.Valid(func(s string) error {"} {
		require.Contains(t, string(text), want)
	}

	// Nothing is overwritten.
	mine := filepath.Join(root, "problems", "0125-valid-palindrome", "inputs.go")
	require.NoError(t, os.WriteFile(mine, []byte("mine"), 0o644))
	_, err = Make(root, p)
	require.ErrorContains(t, err, "is there already")
	text, err = os.ReadFile(mine)
	require.NoError(t, err)
	require.Equal(t, "mine", string(text))
}

func TestMakeWithoutSignature(t *testing.T) {
	root := t.TempDir()
	_, err := Make(root, Problem{ID: "ml78", Title: "Log-Softmax"})
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join(root, "problems", "ml0078-log-softmax", "solution.go"))
	require.NoError(t, err)
	require.Contains(t, string(text), "func logSoftmax(x int) int {")
	_, err = Make(root, Problem{ID: "15", Title: "3Sum"})
	require.NoError(t, err)
	text, err = os.ReadFile(filepath.Join(root, "problems", "0015-3sum", "solution.go"))
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(text), "package sum\n"))
}

// What is laid out compiles, with the types that LeetCode supplies.
func TestMakeCompiles(t *testing.T) {
	here, err := filepath.Abs("../..")
	require.NoError(t, err)
	root := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum", "ds", "judge"} {
		require.NoError(t, os.Symlink(filepath.Join(here, name), filepath.Join(root, name)))
	}
	for id, signature := range map[string]string{
		"2": "func addTwoNumbers(l1 *ListNode, l2 *ListNode) *ListNode",
		"3": "func merged(a *TreeNode, lists []*ListNode, k int) (*TreeNode, error)",
		"4": "",
	} {
		_, err := Make(root, Problem{ID: id, Title: "Problem " + id, Signature: signature})
		require.NoError(t, err)
	}
	cmd := exec.Command("go", "vet", "./problems/...")
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
}

func TestBadRequests(t *testing.T) {
	for want, p := range map[string]Problem{
		"is no number":    {ID: "x", Title: "A"},
		"has no letters":  {ID: "1", Title: " "},
		"is no signature": {ID: "1", Title: "A", Signature: "isPalindrome(s)"},
	} {
		_, err := Make(t.TempDir(), p)
		require.ErrorContains(t, err, want)
	}
}
