package mutate

import (
	"go/types"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"drill/judge/runner"
)

const problem = `package p

var Problem = &judge.Problem{Func: solve}
`

func importing(t *testing.T, sources ...[]byte) types.Importer {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	exports, err := runner.Exports(t.Context(), root, Imports(sources...))
	require.NoError(t, err)
	return Exports(exports).Importer()
}

// mutants names the mutants of a solution.
func mutants(t *testing.T, solution string) []string {
	t.Helper()
	p, err := Make([]byte(problem), []byte(solution), importing(t, []byte(solution)))
	require.NoError(t, err)
	var names []string
	for _, m := range p.Mutants {
		names = append(names, m.Name)
	}
	return names
}

// Every operator on the smallest source that shows it, and what is left alone.
func TestOperators(t *testing.T) {
	for _, test := range []struct {
		name, source string
		want         string // without the function's name, a line each
	}{
		{"comparison", "func solve(a, b int) bool { return a < b }", `
			return a < b -> return a <= b
			return a < b -> return a >= b
			return a < b -> return a > b`},
		{"comparison with a constant: the boundary is the constant's", "func solve(a int) bool { return a < 3 }", `
			return a < 3 -> return a >= 3
			return a < 3 -> return a > 3
			return a < 3 -> return a < 4
			return a < 3 -> return a < 2`},
		{"equality", "func solve(a, b string) bool { return a == b }", `
			return a == b -> return a != b`},
		{"arithmetic of integers", "func solve(a, b, c int) int { return a + b*c }", `
			return a + b*c -> return a - b*c
			return a + b*c -> return a + b
			return a + b*c -> return a + c
			return a + b*c -> return a + b/c`},
		{"a sum of floats loses a summand, as eps", "func solve(a, eps float64) float64 { return a / (a + eps) }", `
			return a / (a + eps) -> return a
			return a / (a + eps) -> return a * (a + eps)
			return a / (a + eps) -> return a / (a)
			return a / (a + eps) -> return a / (eps)
			return a / (a + eps) -> return a / (a - eps)`},
		{"a scale factor goes, and its variable stays used",
			"func solve(x, d float64) float64 {\n\tscale := 1 / d\n\treturn x * scale\n}", `
			scale := 1 / d -> scale := float64(1)
			scale := 1 / d -> scale := 2 / d
			scale := 1 / d -> scale := 0 / d
			scale := 1 / d -> scale := 1 * d
			return x * scale -> return x
			return x * scale -> return scale
			return x * scale -> return x / scale`},
		{"parentheses where another operator binds otherwise", "func solve(a, b, c bool) bool { return a || b && c }", `
			return a || b && c -> return !a || b && c
			return a || b && c -> return a && (b && c)
			return a || b && c -> return a || !b && c
			return a || b && c -> return a || (b || c)
			return a || b && c -> return a || b && !c`},
		{"and where there is no space for them", "func solve(a, b, c int) int { return 5 * (a<<b|c) }", `
			return 5 * (a<<b|c) -> return int(5)
			return 5 * (a<<b|c) -> return (a<<b|c)
			return 5 * (a<<b|c) -> return 6 * (a<<b|c)
			return 5 * (a<<b|c) -> return 4 * (a<<b|c)
			return 5 * (a<<b|c) -> return 5 / (a<<b|c)
			return 5 * (a<<b|c) -> return 5 * (a>>b|c)
			return 5 * (a<<b|c) -> return 5 * ((a<<b)&c)`},
		{"negated conditions", "func solve(a, b bool) int {\n\tif a && !b {\n\t\treturn 5\n\t}\n\treturn 7\n}", `
			a && !b -> !(a && !b)
			a && !b -> !a && !b
			a && !b -> a || !b
			a && !b -> a && b
			return 5 -> (nothing)
			return 5 -> return 6
			return 5 -> return 4
			return 7 -> return 8
			return 7 -> return 6`},
		{"dropped statements and calls", "func solve(a []int) {\n\tfor i := range a {\n\t\ta[i]++\n\t\thelp(a)\n\t}\n}\n\nfunc help([]int) {}", `
			for i := range a {...} -> (nothing)
			a[i]++ -> (nothing)
			a[i]++ -> a[i]--
			help(a) -> (nothing)`},
		{"break and continue", "func solve(a []bool) (n int) {\n\tfor _, v := range a {\n\t\tn++\n\t\tif v {\n\t\t\tbreak\n\t\t}\n\t}\n\treturn\n}", `
			for _, v := range a {...} -> (nothing)
			n++ -> (nothing)
			n++ -> n--
			v -> !v
			break -> (nothing)
			break -> continue`},
		{"arguments of one type", "func solve(a, b int, s string) int { return help(a, s, b) }\n\nfunc help(int, string, int) int { return 0 }", `
			return help(a, s, b) -> return a
			return help(a, s, b) -> return help(b, s, a)
			return 0 -> return 1
			return 0 -> return -1`},
		{"fields of a struct", "type pair struct{ lo, hi int }\n\nfunc solve(a, b int) int {\n\tp := pair{a, b}\n\treturn p.lo\n}", `
			p := pair{a, b} -> p := pair{b, a}
			return p.lo -> return p.hi`},
		{"indices and bounds", "func solve(a [][]int, i, j int) []int { return a[i][i:j] }", `
			return a[i][i:j] -> return a[i][j:i]
			return a[i][i:j] -> return a[i][i+1:j]
			return a[i][i:j] -> return a[i][i:j-1]`},
		{"indices of rows and columns", "func solve(a [][]int, i, j int) int { return a[i][j] }", `
			return a[i][j] -> return a[j][i]`},
		{"minimum and maximum", "import \"math\"\n\nfunc solve(a, b float64) float64 { return min(a, math.Max(b, math.Inf(-1))) }", `
			return min(a, math.Max(b, math.Inf(-1))) -> return max(a, math.Max(b, math.Inf(-1)))
			return min(a, math.Max(b, math.Inf(-1))) -> return a
			return min(a, math.Max(b, math.Inf(-1))) -> return math.Max(b, math.Inf(-1))
			return min(a, math.Max(b, math.Inf(-1))) -> return min(a, b)
			return min(a, math.Max(b, math.Inf(-1))) -> return min(a, math.Min(b, math.Inf(-1)))
			return min(a, math.Max(b, math.Inf(-1))) -> return min(a, math.Max(b, math.Inf(1)))`},
		{"constants by name, where they are used", "const land = '1'\n\nfunc solve(c byte) bool { return c == land }", `
			return c == land -> return c != land
			return c == land -> return c == land+1
			return c == land -> return c == land-1`},
		{"a value of the package", "var steps = []int{3}\n\nfunc solve(i int) int { return steps[i] }", `
			steps: []int{3} -> []int{4}
			steps: []int{3} -> []int{2}`},
		{"loops over numbers", "func solve(n int) (sum int) {\n\tfor i := range n {\n\t\tsum += i\n\t}\n\treturn sum\n}", `
			n -> n-1
			n -> n+1
			sum += i -> (nothing)
			sum += i -> sum -= i`},
		{"several assignments", "func solve(a, b int) (int, int) {\n\ta, b = b, a\n\treturn a, b\n}", `
			a, b = b, a -> (nothing)
			a, b = b, a -> _, b = b, a
			a, b = b, a -> a, _ = b, a
			a, b = b, a -> a, b = a, b
			return a, b -> return b, a`},
		{"errors and capacities are left alone",
			"import \"fmt\"\n\nfunc solve(a int) ([]int, int, error) {\n\tif a < 0 {\n\t\treturn nil, 0, fmt.Errorf(\"%d is below %d\", a, 0)\n\t}\n\treturn make([]int, a, a+8), a, nil\n}", `
			a < 0 -> a >= 0
			a < 0 -> a > 0
			a < 0 -> a < 1
			a < 0 -> a < -1
			return nil, 0, fmt.Errorf("%d is below %d", a, 0) -> (nothing)`},
		{"so is what only capacities are made of",
			"func solve(a []int) []int {\n\tn, size, more := len(a), 1, 1\n\tfor i := range a {\n\t\tif i > 3 {\n\t\t\tmore++\n\t\t}\n\t\tsize *= more\n\t}\n\tout := make([]int, 0, size)\n\treturn append(out, n)\n}", `
			out := make([]int, 0, size) -> out := make([]int, 1, size)
			return append(out, n) -> return out`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(mutants(t, "package p\n\n"+test.source+"\n"), "\n")
			got = regexp.MustCompile(`(?m)^(solve|help): `).ReplaceAllString(got, "")
			want := regexp.MustCompile(`\s*\n\s*`).ReplaceAllString(strings.TrimSpace(test.want), "\n")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
