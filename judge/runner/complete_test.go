package runner

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"drill/judge"
	"drill/judge/stub"
)

// Odd things that people paste are judged as if nothing were odd.
func TestPastes(t *testing.T) {
	t.Parallel()
	const reverse = "func reverseList(head *ListNode) *ListNode {\n\tvar prev *ListNode\n\tfor head != nil {\n\t\thead.Next, prev, head = prev, head, head.Next\n\t}\n\treturn prev\n}\n"
	const sum = "func twoSum(nums []int, target int) []int {\n\tfor i := range nums {\n\t\tfor j := range i {\n\t\t\tif nums[i]+nums[j] == target {\n\t\t\t\treturn []int{i, j}\n\t\t\t}\n\t\t}\n\t}\n\treturn nil\n}\n"
	tests := []struct{ name, id, code string }{
		{"no package clause", "1", sum},
		{"package main with main", "1", "package main\n\nimport \"fmt\"\n\n" + sum + "\nfunc main() { fmt.Println(twoSum(nil, 0)) }\n"},
		{"any other package", "1", "package leetcode\n\n" + sum},
		{"package on the line of the code", "1", "package x; " + sum},
		{"a comment before the package clause", "1", "/* a\nb */\n// c\npackage x // d\n" + sum},
		{"a build constraint", "1", "//go:build ignore\n// +build ignore\n\npackage main\n\n" + sum},
		{"a byte-order mark", "1", "\ufeff" + sum},
		{"a byte-order mark and a package", "1", "\ufeffpackage main\n" + sum},
		{"CRLF lines", "1", strings.ReplaceAll("package main\n\nimport \"fmt\"\n\nvar s = `a\nb`\n\n"+sum+"func main() { fmt.Println(s) }\n", "\n", "\r\n")},
		{"no newline at the end", "1", strings.TrimSuffix(sum, "\n")},
		{"names of the judge's own", "206", "type Problem int\ntype Equal struct{}\n\nfunc judge() {}\nfunc drill() {}\nfunc list(x int) int { return x }\nfunc child(Equal, Problem) {}\n" + reverse},
		{"variables called as packages", "206", "var list, judge, testing = 1, 2, 3\n" + reverse},
		{"builtins declared anew", "206", "func max(a, b int) int { return a }\nfunc min(a int) int { return a }\nfunc len(a []int) string { return \"\" }\nfunc new() {}\nfunc panic() {}\ntype error int\ntype any = int\n" + reverse},
		{"container/list beside ListNode", "206", "package main\n\nimport \"container/list\"\n\nvar l = list.New()\n\n" + reverse},
		{"container/list not imported", "206", "var l = list.New()\n" + reverse},
		{"its own ListNode", "206", "package main\n\ntype ListNode struct {\n\tVal int\n\tNext *ListNode\n}\n\nfunc (l *ListNode) Len() int { return 1 }\n\n" + reverse},
		{"its own ListNode with what only it imports", "206", "package main\n\nimport (\n\t\"fmt\"\n\tstr \"strings\"\n)\n\ntype ListNode struct {\n\tVal int\n\tNext *ListNode\n}\n\nfunc (l *ListNode) String() string { return str.Repeat(fmt.Sprint(l.Val), 2) }\n\n" + reverse},
		{"its own ListNode in a group", "206", "type (\n\tpair struct{ a, b int }\n\tListNode struct {\n\t\tVal  int\n\t\tNext *ListNode\n\t}\n)\n\nvar p pair\n" + reverse},
		{"methods of its own ListNode", "206", "package main\n\nimport \"fmt\"\n\ntype ListNode struct {\n\tVal int\n\tNext *ListNode\n}\n\nfunc (l *ListNode) String() string { return fmt.Sprint(l.Val) }\nfunc (l ListNode) next() *ListNode { return l.Next }\n\nfunc reverseList(head *ListNode) (prev *ListNode) {\n\tfor head != nil {\n\t\tfmt.Println(head, head.String())\n\t\tnext := head.next()\n\t\thead.Next, prev, head = prev, head, next\n\t}\n\treturn\n}\n"},
		{"methods of LeetCode's ListNode", "206", "func (l *ListNode) onto(prev *ListNode) *ListNode {\n\tif l == nil {\n\t\treturn prev\n\t}\n\tnext := l.Next\n\tl.Next = prev\n\treturn next.onto(l)\n}\n\nfunc reverseList(head *ListNode) *ListNode { return head.onto(nil) }\n"},
		{"its own ListNode with methods, fields in another order", "206", "type ListNode struct {\n\tNext *ListNode\n\tVal int\n}\n\nfunc (l *ListNode) last() bool { return l.Next == nil }\n\n" + reverse},
		{"ListNode is another name of its own node", "206", "type node struct {\n\tVal int\n\tNext *node\n}\ntype ListNode = node\n\nfunc (n *node) len() int {\n\tif n == nil {\n\t\treturn 0\n\t}\n\treturn 1 + n.Next.len()\n}\n\n" + strings.Replace(reverse, "var prev", "println(head.len())\n\tvar prev", 1)},
		{"methods of types with fields of each other", "ml71", "func (o ConvOpts) count(n, k int) int {\n\tif n+2*o.Pad <= o.Dilation*(k-1) {\n\t\treturn 0\n\t}\n\treturn (n+2*o.Pad-o.Dilation*(k-1)-1)/o.Stride + 1\n}\n\nfunc (t Tensor) cell(n, c, i, j int) float64 {\n\tif i < 0 || j < 0 || i >= t.Shape[2] || j >= t.Shape[3] {\n\t\treturn 0\n\t}\n\treturn t.Data[((n*t.Shape[1]+c)*t.Shape[2]+i)*t.Shape[3]+j]\n}\n\nfunc conv2D(x, w Tensor, b []float64, o ConvOpts) (y Tensor, err error) {\n\tif len(x.Shape) != 4 || len(w.Shape) != 4 || min(o.Stride, o.Dilation, o.Groups) < 1 || o.Pad < 0 {\n\t\treturn y, errors.New(\"options\")\n\t}\n\tf, depth := w.Shape[0], w.Shape[1]\n\tdown, across := o.count(x.Shape[2], w.Shape[2]), o.count(x.Shape[3], w.Shape[3])\n\tif x.Shape[1] != depth*o.Groups || f%o.Groups != 0 || len(b)%f != 0 || len(b) > f || down*across == 0 {\n\t\treturn y, errors.New(\"shapes\")\n\t}\n\ty.Shape = []int{x.Shape[0], f, down, across}\n\tfor at := range x.Shape[0] * f * down * across {\n\t\tj, i, k, n := at%across, at/across%down, at/across/down%f, at/across/down/f\n\t\tsum := 0.0\n\t\tif len(b) > 0 {\n\t\t\tsum = b[k]\n\t\t}\n\t\tfor c := range depth {\n\t\t\tfor u := range w.Shape[2] {\n\t\t\t\tfor v := range w.Shape[3] {\n\t\t\t\t\tsum += w.cell(k, c, u, v) * x.cell(n, k*o.Groups/f*depth+c, i*o.Stride+u*o.Dilation-o.Pad, j*o.Stride+v*o.Dilation-o.Pad)\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t\ty.Data = append(y.Data, sum)\n\t}\n\treturn y, nil\n}\n"},
		{"LeetCode's comment", "206", "/**\n * Definition for singly-linked list.\n * type ListNode struct {\n *     Val int\n *     Next *ListNode\n * }\n */\n" + reverse},
		{"other names and grouping", "1", strings.NewReplacer("(nums []int, target int) []int", "(numbers []int, t int) (result []int)", "nums", "numbers", "target", "t").Replace(sum) + "var nums = 1\n"},
		{"the seat is a variable", "1", "var twoSum = func(nums []int, target int) []int { return slow(nums, target) }\n" + strings.Replace(sum, "twoSum", "slow", 1)},
		{"an alias in the signature", "1", "type ints = []int\n" + strings.Replace(sum, "nums []int, target int) []int", "nums ints, target int) ints", 1)},
		{"names for the types of the signature", "1", "type ints []int\ntype goal number\ntype number = int\n" + strings.NewReplacer("nums []int, target int) []int", "nums ints, target number) ints", "[]int{i", "ints{i").Replace(sum)},
		{"methods of an embedded type", "155", "type stack struct{ vals, mins []int }\n\nfunc (s *stack) Push(val int) { s.vals = append(s.vals, val); s.mins = append(s.mins, slices.Min(append(s.mins, val))) }\nfunc (s *stack) Pop() { s.vals, s.mins = s.vals[:len(s.vals)-1], s.mins[:len(s.mins)-1] }\nfunc (s stack) Top() int { return s.vals[len(s.vals)-1] }\n\ntype MinStack struct{ stack }\n\nfunc Constructor() MinStack { return MinStack{} }\nfunc (s *MinStack) GetMin() int { return s.mins[len(s.mins)-1] }\n"},
		{"the class is another name of its own type", "155", "type stack []int\ntype MinStack = stack\n\nfunc Constructor() MinStack { return nil }\nfunc (s *stack) Push(val int) { *s = append(*s, val) }\nfunc (s *stack) Pop() { *s = (*s)[:len(*s)-1] }\nfunc (s stack) Top() int { return s[len(s)-1] }\nfunc (s stack) GetMin() int { return slices.Min(s) }\n"},
		{"its own isBadVersion with what only it uses", "278", "import (\n\t\"math/rand\"\n\t\"sort\"\n)\n\nfunc isBadVersion(version int) bool { fmt.Println(version); return rand.Intn(2) == 0 }\n\nfunc firstBadVersion(n int) int { return sort.Search(n, isBadVersion) }\n"},
		{"uint8 for byte, unnamed parameters", "200", "func numIslands(grid [][]uint8) (n int) {\n\tvar sink func(i, j int)\n\tsink = func(i, j int) {\n\t\tif i >= 0 && j >= 0 && i < len(grid) && j < len(grid[0]) && grid[i][j] == '1' {\n\t\t\tgrid[i][j] = '0'\n\t\t\tsink(i+1, j)\n\t\t\tsink(i-1, j)\n\t\t\tsink(i, j+1)\n\t\t\tsink(i, j-1)\n\t\t}\n\t}\n\tfor i := range grid {\n\t\tfor j := range grid[i] {\n\t\t\tif grid[i][j] == '1' {\n\t\t\t\tn++\n\t\t\t\tsink(i, j)\n\t\t\t}\n\t\t}\n\t}\n\treturn\n}\n"},
		{"every package that LeetCode imports", "1", "var _ = []interface{}{sort.Ints, strings.Split, strconv.Itoa, math.Sqrt, bits.Len, heap.Init, rand.Intn, fmt.Sprint, bytes.Equal, unicode.IsDigit, utf8.RuneLen, big.NewInt, time.Now, sync.WaitGroup{}, atomic.AddInt32, slices.Max[[]int], regexp.MatchString, errors.New, bufio.NewReader, os.Exit, cmp.Compare[int], utf8.RuneError, debug.SetGCPercent}\n" + sum},
		{"some packages imported, some not", "1", "import \"sort\"\nvar _, _ = sort.Ints, strings.Split\n" + sum},
		{"math/rand/v2 not imported", "1", "var _ = rand.IntN(3)\n" + sum},
		{"a local variable called as a package", "1", "func f(sort []int) int { return cap(sort) }\nfunc g() int { var strings struct{ Split int }; return strings.Split }\n" + sum},
		{"init and globals", "1", "var ready bool\nfunc init() { ready = true }\nfunc init() { if !ready { panic(1) } }\n" + sum},
		{"generic helpers", "1", "type number interface{ ~int | ~float64 }\nfunc add[T number](a, b T) T { return a + b }\n" + strings.Replace(sum, "nums[i]+nums[j]", "add(nums[i], nums[j])", 1)},
		{"its own isBadVersion", "278", "func isBadVersion(version int) bool { return version >= 4 }\n\nfunc firstBadVersion(n int) int {\n\treturn 1 + sort.Search(n, func(i int) bool { return isBadVersion(i + 1) })\n}\n"},
		{"isBadVersion only called", "278", "func firstBadVersion(n int) int {\n\tlo, hi := 1, n\n\tfor lo < hi {\n\t\tmid := lo + (hi-lo)/2\n\t\tif isBadVersion(mid) {\n\t\t\thi = mid\n\t\t} else {\n\t\t\tlo = mid + 1\n\t\t}\n\t}\n\treturn lo\n}\n"},
		{"drill/ds may be imported", "1", "package main\n\nimport \"drill/ds/list\"\n\nvar _ = list.New\n\n" + sum},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := attempt(t, tt.id, tt.code)
			if r.Verdict != judge.Accepted {
				t.Errorf("%s %s %+v\n%s", r.Verdict, r.Detail, failing(r), tt.code)
			}
		})
	}
}

// What the compiler complains of is said with the user's own file, line and
// column, wherever the file lies.
func TestCompileErrors(t *testing.T) {
	t.Parallel()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	beside, err := os.MkdirTemp(filepath.Dir(root), filepath.Base(root)+"-")
	if err != nil {
		beside = t.TempDir()
	}
	defer os.RemoveAll(beside)
	for _, dir := range []string{t.TempDir(), beside} {
		for code, want := range map[string]string{
			"func twoSum(nums []int, target int) []int {\n\tx := 1\n\treturn nil\n}":                            ":2:2: declared and not used: x",
			"package main\n\nimport \"fmt\"\n\nfunc twoSum(nums []int, target int) []int { return nil }":        ":3:8: \"fmt\" imported and not used",
			"package main\nimport \"github.com/x/y\"\nfunc twoSum(nums []int, target int) []int { return y.Z }": ":2:8: an attempt cannot import \"github.com/x/y\"",
			"package main\nimport \"C\"\nfunc twoSum(nums []int, target int) []int { return nil }":              ":2:8: an attempt cannot use cgo",
			"package main\nimport \"no/such\"\nfunc twoSum(nums []int, target int) []int { return such.X }":     "no/such is not in std",
			"func twoSum(nums []int, target int) []int { return undefined() }":                                  ":1:52: undefined: undefined",
			"func twoSum(nums []int, target int) []int { return":                                                ":1:51: ",
			"func twoSum(nums []int, target int64) []int { return nil }":                                        "want func twoSum(nums []int, target int) []int",
			"func twoSum(nums []int, target ...int) []int { return nil }":                                       "want func twoSum",
			"func twoSum[T int](nums []T, target int) []int { return nil }":                                     "want func twoSum",
			"type f func(f) f\nfunc twoSum(nums []int, target f) []int { return nil }":                          "want a func([]int, int) []int",
			"func twoSum(nums []int, target int) [2]int { return [2]int{} }":                                    "want func twoSum",
			"func TwoSum(nums []int, target int) []int { return nil }":                                          ":1:6: TwoSum should be spelled twoSum",
			"func twoSum(nums []int, target int) []int { return nil }\nfunc one() {}\nfunc one() {}":            "a.go:2:6: other declaration of one",
			"":      ":1: the attempt is empty",
			"// x":  ":1: the attempt is empty",
			"\x00":  ": the file is not UTF-8",
			"hello": ":1:1: ",
		} {
			file := filepath.Join(dir, "a.go")
			require.NoError(t, os.WriteFile(file, []byte(code), 0o600))
			r, err := Attempt(context.Background(), find(t, "1"), file, options(t))
			require.NoError(t, err, "%s", code)
			require.Equal(t, judge.CompileError, r.Verdict, "%s", code)
			require.Contains(t, r.Detail, want, "%s", code)
			require.NotContains(t, r.Detail, "judge/child/attempt", "%s", code)
			text, err := json.Marshal(r)
			require.NoError(t, err)
			require.Contains(t, string(text), `"cases":[]`)
		}
	}
}

func TestClassErrors(t *testing.T) {
	t.Parallel()
	const methods = "func (s *MinStack) Push(val int) {}\nfunc (s *MinStack) Pop() {}\nfunc (s *MinStack) Top() int { return 0 }\n"
	for code, want := range map[string]string{
		"func Constructor() int { return 0 }":                                                                             "there is no type MinStack",
		"type MinStack struct{}\n" + methods:                                                                              "there is no func Constructor",
		"type MinStack struct{}\nfunc Constructor() MinStack { return MinStack{} }\n" + methods:                           "there is no method GetMin: the judge calls func (s *MinStack) GetMin() int",
		"type rest struct{}\ntype MinStack struct{ rest }\nfunc Constructor() MinStack { return MinStack{} }\n" + methods: "MinStack has no method GetMin",
		"type rest struct{}\nfunc (rest) GetMin() string { return \"\" }\ntype MinStack struct{ rest }\nfunc Constructor() MinStack { return MinStack{} }\n" + methods: "method GetMin of MinStack is a",
		"type MinStack struct{}\nfunc Constructor() MinStack { return MinStack{} }\n" + methods + "func (s *MinStack) GetMin() string { return \"\" }":                 ":6:1: the signature is not the one",
	} {
		r := attempt(t, "155", code)
		require.Equal(t, judge.CompileError, r.Verdict)
		require.Contains(t, r.Detail, want)
	}
}

// An attempt in a practice folder belongs to the package of the files there.
func TestPackageInPractice(t *testing.T) {
	e := find(t, "1")
	root := t.TempDir()
	dir := filepath.Join(root, "practice", e.Dir)
	problemSource, solutionSource, err := e.Sources()
	require.NoError(t, err)
	seat, err := stub.Read(problemSource, solutionSource)
	require.NoError(t, err)
	for name, ok := range map[string]bool{"package twosum": true, "package main": true, "": true, "package other": false} {
		err := checkPackage(root, e, seat, filepath.Join(dir, "solution.go"), []byte(name+"\nfunc f() {}"))
		var fault *SourceError
		require.Equal(t, ok, !errors.As(err, &fault), "%q: %v", name, err)
		require.NoError(t, checkPackage(root, e, seat, filepath.Join(root, "solution.go"), []byte(name)))
	}
}
