package statement

import (
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const readme = "# ml7. A Title\n\nFirst `paragraph` with **bold** [text](other.md),\nover two lines and $x_i * y_i$.\n\nSecond.\n\n" +
	"## Examples\n\n```\n## no heading\n```\n\n## Constraints\n\n- `1 <= n <= 10^5`\n\n## Hints\n\n1. nudge\n2. idea\n   over two lines\n3. outline\n\n" +
	"   ```\n   code\n   ```\n\n## Approaches\n\nsecret\n\n## Notes\n\nmore\n"

func TestParse(t *testing.T) {
	s, err := Parse([]byte(readme))
	require.NoError(t, err)
	require.Equal(t, "ml7", s.ID)
	require.Equal(t, "A Title", s.Title)
	require.Equal(t, "First paragraph with bold text, over two lines and $x_i * y_i$.", s.Short())
	if diff := cmp.Diff([]string{"nudge", "idea\nover two lines", "outline\n\n```\ncode\n```"}, s.Hints); diff != "" {
		t.Errorf("hints (-want +got):\n%s", diff)
	}
	require.Len(t, s.Sections, 5)
	require.Contains(t, s.Problem(), "## no heading")
	require.Contains(t, s.Problem(), "10^5")
	require.NotContains(t, s.Problem(), "nudge")
	require.NotContains(t, s.Problem(), "secret")

	for text, want := range map[string]string{
		"":                 `line 1: want "# ID. Title"`,
		"# Title\n\nx":     `line 1: want "# ID. Title"`,
		"# 1. T\n\n## S\n": "line 2: the title is followed by no statement",
	} {
		_, err := Parse([]byte(text))
		require.EqualError(t, err, want)
	}
}

func TestRender(t *testing.T) {
	const source = "# 1. Two Words\n\nSome text that is long enough to be wrapped at forty columns, with `code of one piece`, *emphasis* and\n" +
		"**bold**. A formula: $x_i * y_i * \\sum_{k} z_k$, not `$code$`.\n\n$$\n\\frac{e^{z_i}}{\\sum_j e^{z_j}}\n$$\n\n" +
		"- first\n- second item that goes on over more than one line of text\n  1. inner\n  2. again\n\n```\na   verbatim line that is much longer than forty columns are wide\n```\n\n" +
		"> quoted\n\n| name | remarks |\n| --- | --- |\n| a | short |\n| longer name | a remark that has to be wrapped in its cell |\n\nA \\* star &amp; more.\n"
	const want = `1. Two Words

Some text that is long enough to be
wrapped at forty columns, with
` + "`code of one piece`" + `, emphasis and bold.
A formula: $x_i * y_i * \sum_{k} z_k$,
not ` + "`$code$`" + `.

    $$
    \frac{e^{z_i}}{\sum_j e^{z_j}}
    $$

• first
• second item that goes on over more
  than one line of text
  1. inner
  2. again

    a   verbatim line that is much
      longer than forty columns are wide

│ quoted

name         remarks
───────────  ───────────────────────────
a            short
longer name  a remark that has to be
             wrapped in its cell

A * star & more.
`
	var b strings.Builder
	require.NoError(t, Render(&b, source, Options{Width: 40}))
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(strings.TrimRight(b.String(), "\n")+"\n", "\n")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	b.Reset()
	require.NoError(t, Render(&b, source, Options{Width: 40, Color: true}))
	require.Contains(t, b.String(), "\x1b[1m1. Two Words\x1b[m")
	require.Contains(t, b.String(), "\x1b[36mcode of one piece\x1b[m")
	require.NotContains(t, b.String(), "\x1b[48", "a background colour")
}

// Whatever is rendered, nothing panics, no escape is made without colour, and
// lines of words that can be broken keep the width.
func FuzzRender(f *testing.F) {
	f.Add(readme, 40)
	f.Add("| a | b |\n|---|---|\n| $x | y |\n\n* a\n  * b\n\n---\n<p>x</p>\n\n    code", 30)
	f.Add("$a$b$c $$ d\n$$\n```\n$$", 20)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width < 20 || width > 200 || strings.ContainsAny(text, "\x1b\u009b") || len(text) > 10_000 {
			t.Skip()
		}
		if s, err := Parse([]byte(text)); err == nil {
			_, _ = s.Short(), s.Problem()
		}
		var b strings.Builder
		require.NoError(t, Render(&b, text, Options{Width: width}))
		require.NotContains(t, b.String(), "\x1b")
	})
}

func TestWidth(t *testing.T) {
	var b strings.Builder
	require.NoError(t, Render(&b, strings.Repeat("日本 words `and code` ", 40), Options{Width: 33}))
	for line := range strings.Lines(b.String()) {
		require.LessOrEqual(t, lipgloss.Width(strings.TrimRight(line, "\n")), 33, "%q", line)
	}
}

// The short form ends with a sentence, and before a list, a table or code.
func TestShort(t *testing.T) {
	for body, want := range map[string]string{
		"One sentence.\n\nAnother.":                                          "One sentence.",
		"It is\n\n$$x$$\n\nto the end.\n\nMore.":                             "It is $$x$$ to the end.",
		"It runs into\n\n- a list\n- of things\n\nand goes on.":              "It runs into",
		"It is\n\n$$x$$\n\n| argument | meaning |\n| --- | --- |\n| x | x |": "It is $$x$$",
		"It is\n\n**bold** to the end.":                                      "It is bold to the end.",
		"It is,\n\n1. first\n\n":                                             "It is,",
		"It is:\n\n```\nx\n```":                                              "It is:",
	} {
		s, err := Parse([]byte("# 1. Title\n\n" + body + "\n\n## Examples\n\ntext\n"))
		require.NoError(t, err)
		require.Equal(t, want, s.Short())
	}
}

func TestFold(t *testing.T) {
	for _, tt := range []struct {
		line  string
		width int
		want  []string
	}{
		{"short", 10, []string{"short"}},
		{"x = [[1,2],[3,4]]", 12, []string{"x = [[1,2],", "  [3,4]]"}},
		{"  in: aaaa bbbb", 11, []string{"  in: aaaa", "    bbbb"}},
		{"  unbreakable-at-all", 8, []string{"  unbreakable-at-all"}},
		{"x = unbreakable-at-all, 1", 8, []string{"x =", "  unbreakable-at-all,", "  1"}},
		{"é, é, é, é", 6, []string{"é, é,", "  é, é"}},
	} {
		if diff := cmp.Diff(tt.want, fold(tt.line, tt.width)); diff != "" {
			t.Errorf("fold(%q, %d) (-want +got):\n%s", tt.line, tt.width, diff)
		}
	}
	// A formula is not code.
	var out strings.Builder
	require.NoError(t, Render(&out, "$$\na + b + c + d + e + f + g\n$$\n", Options{Width: 20}))
	require.Equal(t, "    $$\n    a + b + c + d + e + f + g\n    $$\n\n", out.String())
}
