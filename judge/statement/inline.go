package statement

import (
	"regexp"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// A word is what a line is not broken within, with its escapes; a hard break
// ends the line behind it.
type word struct {
	text string
	hard bool
}

// words splits the text of a block.
func (r *renderer) words(n ast.Node) []word {
	var words []word
	glued := false // the next piece belongs to the last word
	add := func(text string, s *lipgloss.Style) {
		if s != nil && text != "" {
			text = r.style(*s, text)
		}
		if glued && len(words) > 0 {
			words[len(words)-1].text += text
		} else {
			words = append(words, word{text: text})
		}
		glued = true
	}
	spaced := func(text string, s *lipgloss.Style) {
		for i, part := range strings.FieldsFunc(text, isSpace) {
			if i > 0 || text[0] == ' ' || text[0] == '\n' || text[0] == '\t' {
				glued = false
			}
			add(part, s)
		}
		if text != "" && isSpace(rune(text[len(text)-1])) {
			glued = false
		}
	}
	var walk func(n ast.Node, s *lipgloss.Style)
	walk = func(n ast.Node, s *lipgloss.Style) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c := c.(type) {
			case *ast.Text:
				value := util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(c.Segment.Value(r.source))))
				spaced(r.show(string(value)), s)
				if c.SoftLineBreak() || c.HardLineBreak() {
					glued = false
				}
				if c.HardLineBreak() && len(words) > 0 {
					words[len(words)-1].hard = true
				}
			case *ast.String:
				spaced(r.show(string(c.Value)), s)
			case *ast.CodeSpan:
				var b strings.Builder
				for t := c.FirstChild(); t != nil; t = t.NextSibling() {
					if t, ok := t.(*ast.Text); ok {
						b.Write(t.Segment.Value(r.source))
					}
				}
				code := strings.ReplaceAll(r.show(b.String()), "\n", " ")
				if r.color {
					add(code, &codeStyle)
				} else {
					add("`"+code+"`", nil)
				}
			case *ast.Emphasis:
				style := &emStyle
				if c.Level == 2 {
					style = &boldStyle
				}
				walk(c, style)
			case *ast.Link:
				walk(c, s)
				if url := string(c.Destination); strings.Contains(url, "://") {
					spaced(" ("+url+")", &faintStyle)
				}
			case *ast.AutoLink:
				add(string(c.URL(r.source)), nil)
			case *ast.RawHTML:
				for i := range c.Segments.Len() {
					segment := c.Segments.At(i)
					add(string(segment.Value(r.source)), nil)
				}
			default:
				walk(c, s)
			}
		}
	}
	walk(n, nil)
	return words
}

func isSpace(c rune) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// wrapWords lays words into lines of a width, as far as they fit.
func wrapWords(words []word, width int) []string {
	var lines []string
	line, used := "", 0
	for _, w := range words {
		size := lipgloss.Width(w.text)
		if used > 0 && used+1+size > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if used > 0 {
			line += " "
			used++
		}
		line += w.text
		used += size
		if w.hard {
			lines = append(lines, line)
			line, used = "", 0
		}
	}
	if used > 0 || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// Formulas are hidden from the Markdown parser, which would take their
// underscores and backslashes for its own, behind a number between two runes
// of private use.
const (
	openMark  = '\ue000'
	closeMark = '\ue001'
)

var (
	formulaOrCode = regexp.MustCompile("`+[^`]+`+|\\$\\$[^$]+\\$\\$|\\$[^$\\s`](?:[^$`]*[^$\\s`])?\\$")
	hidden        = regexp.MustCompile(string(openMark) + "([0-9]+)" + string(closeMark))
)

// hideFormulas replaces the formulas outside of code, and makes blocks of code
// of those that stand between lines of $$.
func hideFormulas(markdown string) (string, []string) {
	var formulas []string
	var out, prose strings.Builder
	flush := func() {
		out.WriteString(formulaOrCode.ReplaceAllStringFunc(prose.String(), func(m string) string {
			if m[0] == '`' {
				return m
			}
			formulas = append(formulas, m)
			return string(openMark) + strconv.Itoa(len(formulas)-1) + string(closeMark)
		}))
		prose.Reset()
	}
	fenced, display := false, false
	for line := range strings.Lines(markdown) {
		switch trimmed := strings.TrimSpace(line); {
		case strings.HasPrefix(trimmed, "```") && !display:
			flush()
			fenced = !fenced
			out.WriteString(line)
		case trimmed == "$$" && !fenced:
			flush()
			if display = !display; display {
				out.WriteString("```\n" + line)
			} else {
				out.WriteString(line + "\n```\n")
			}
		case fenced || display:
			out.WriteString(line)
		default:
			if trimmed == "" {
				flush() // no formula spans paragraphs
			}
			prose.WriteString(line)
		}
	}
	flush()
	return out.String(), formulas
}

// show puts the formulas back.
func (r *renderer) show(text string) string {
	return hidden.ReplaceAllStringFunc(text, func(m string) string {
		i, err := strconv.Atoi(strings.Trim(m, string([]rune{openMark, closeMark})))
		if err != nil || i >= len(r.formulas) {
			return m
		}
		return r.formulas[i]
	})
}
