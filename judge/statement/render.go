package statement

import (
	"io"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// Options say how to render.
type Options struct {
	Width int  // columns; 80 if it is 0
	Color bool // use ANSI escapes
}

// Render writes Markdown for a terminal: text wrapped, tables in columns, code
// folded where it is too wide, and formulas as they are written.
func Render(w io.Writer, markdown string, opts Options) error {
	if opts.Width <= 0 {
		opts.Width = 80
	}
	safe, formulas := hideFormulas(markdown)
	source := []byte(safe)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(text.NewReader(source))
	r := &renderer{source: source, formulas: formulas, color: opts.Color}
	r.blocks(doc, "", opts.Width)
	_, err := io.WriteString(w, strings.Join(r.lines, "\n")+"\n")
	return err
}

// A renderer collects lines.
type renderer struct {
	source   []byte
	formulas []string
	color    bool
	lines    []string
}

var (
	boldStyle  = lipgloss.NewStyle().Bold(true)
	faintStyle = lipgloss.NewStyle().Faint(true)
	codeStyle  = lipgloss.NewStyle().Foreground(lipgloss.Cyan)
	emStyle    = lipgloss.NewStyle().Italic(true)
)

func (r *renderer) style(s lipgloss.Style, text string) string {
	if !r.color {
		return text
	}
	return s.Render(text)
}

func (r *renderer) line(indent, text string) {
	r.lines = append(r.lines, strings.TrimRight(indent+text, " "))
}

// gap puts one empty line between blocks.
func (r *renderer) gap() {
	if n := len(r.lines); n > 0 && r.lines[n-1] != "" {
		r.lines = append(r.lines, "")
	}
}

// blocks renders the children of a block, each line behind indent and no wider
// than width where it can be broken.
func (r *renderer) blocks(parent ast.Node, indent string, width int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.block(n, indent, width)
	}
}

func (r *renderer) block(n ast.Node, indent string, width int) {
	switch n := n.(type) {
	case *ast.Heading:
		r.gap()
		for _, line := range wrapWords(r.words(n), width-len(indent)) {
			r.line(indent, r.style(boldStyle, line))
		}
		r.gap()
	case *ast.List:
		r.list(n, indent, width)
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		r.gap()
		formula := false
		for i := range n.Lines().Len() {
			segment := n.Lines().At(i)
			line := r.show(strings.TrimRight(string(segment.Value(r.source)), "\r\n"))
			formula = formula || i == 0 && line == "$$"
			parts := []string{line}
			if !formula {
				parts = fold(line, width-lipgloss.Width(indent)-4)
			}
			for _, part := range parts {
				r.line(indent+"    ", part)
			}
		}
		r.gap()
	case *ast.Blockquote:
		r.gap()
		r.blocks(n, indent+"│ ", width)
		r.gap()
	case *ast.ThematicBreak:
		r.gap()
		r.line(indent, strings.Repeat("─", max(width-len(indent), 1)))
		r.gap()
	case *ast.HTMLBlock:
		for i := range n.Lines().Len() {
			segment := n.Lines().At(i)
			r.line(indent, r.show(strings.TrimRight(string(segment.Value(r.source)), "\r\n")))
		}
	case *east.Table:
		r.gap()
		r.table(n, indent, width)
		r.gap()
	default:
		tight := n.Kind() == ast.KindTextBlock
		if !tight {
			r.gap()
		}
		for _, line := range wrapWords(r.words(n), width-lipgloss.Width(indent)) {
			r.line(indent, line)
		}
		if !tight {
			r.gap()
		}
	}
}

// fold breaks a line of code that is too wide behind blanks and commas; what
// follows is indented further than the line. A piece without either stays whole.
func fold(line string, width int) []string {
	var parts []string
	indent := line[:len(line)-len(strings.TrimLeft(line, " "))] + "  "
	for lipgloss.Width(line) > width {
		at := 0 // behind the last place to break that fits, or the first that there is
		text := strings.TrimLeft(line, " ")
		for i, c := range text {
			end := len(line) - len(text) + i + 1
			if c != ' ' && c != ',' || end == len(line) {
				continue
			}
			if at > 0 && lipgloss.Width(strings.TrimRight(line[:end], " ")) > width {
				break
			}
			at = end
		}
		if at == 0 {
			break
		}
		parts = append(parts, strings.TrimRight(line[:at], " "))
		line = indent + strings.TrimLeft(line[at:], " ")
	}
	return append(parts, line)
}

func (r *renderer) list(n *ast.List, indent string, width int) {
	if !strings.HasSuffix(indent, " ") { // not within another list
		r.gap()
	}
	number := n.Start
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		mark := "• "
		if n.IsOrdered() {
			mark = strconv.Itoa(number) + ". "
			number++
		}
		first := len(r.lines)
		r.blocks(item, indent+strings.Repeat(" ", lipgloss.Width(mark)), width)
		for first < len(r.lines) && r.lines[first] == "" { // a paragraph's gap
			first++
		}
		if first == len(r.lines) {
			r.line(indent, mark)
		} else {
			r.lines[first] = indent + mark + strings.TrimPrefix(r.lines[first][len(indent):], strings.Repeat(" ", lipgloss.Width(mark)))
		}
	}
	if !strings.HasSuffix(indent, " ") {
		r.gap()
	}
}
