// Package scaffold lays out a new problem: its files, with what is known filled
// in and the rest marked with TODO, which judge verify then asks for.
package scaffold

import (
	"bytes"
	"embed"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"
)

// A Problem is what is known of a new one.
type Problem struct {
	ID        string // "125" or "ml78"
	Title     string // "Valid Palindrome"
	Signature string // "func isPalindrome(s string) bool"; "": not known yet
}

// Mark stands where something is to be filled in.
const Mark = "TODO"

//go:embed files/*
var files embed.FS

var ids = regexp.MustCompile(`^(ml)?([1-9][0-9]*)$`)

// Make lays out a problem in the clone and returns the files that it made. It
// overwrites nothing: where one of them is there already, it makes none.
func Make(root string, p Problem) ([]string, error) {
	data, err := p.data()
	if err != nil {
		return nil, err
	}
	texts := make(map[string][]byte)
	var paths []string
	for _, name := range []string{"README.md", "problem.go", "solution.go", "inputs.go", "problem_test.go", "cases.jsonl", "invalid.jsonl"} {
		dir := "problems"
		if filepath.Ext(name) == ".jsonl" {
			dir = "testdata"
		}
		path := filepath.Join(root, dir, data.Dir, name)
		if _, err := os.Stat(path); err == nil {
			return nil, fmt.Errorf("%s is there already", path)
		}
		if texts[path], err = render(name, data); err != nil {
			return nil, err
		}
		paths = append(paths, path)
	}
	for _, path := range paths {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(path, texts[path], 0o644); err != nil {
			return nil, err
		}
	}
	for _, folder := range []string{"accepted", "wrong_answer", "slow"} {
		if err := os.MkdirAll(filepath.Join(root, "testdata", data.Dir, folder), 0o755); err != nil {
			return nil, err
		}
	}
	return paths, nil
}

func render(name string, d data) ([]byte, error) {
	t, err := template.ParseFS(files, "files/"+name+".tmpl")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, d); err != nil {
		return nil, err
	}
	if filepath.Ext(name) != ".go" {
		return b.Bytes(), nil
	}
	return format.Source(b.Bytes())
}

type data struct {
	Problem
	Dir, Package string
	Func         string
	Params       []param
	Results      string
	ML           bool
}

type param struct{ Name, Type, Draw string }

func (p Problem) data() (data, error) {
	d := data{Problem: p, ML: strings.HasPrefix(p.ID, "ml")}
	m := ids.FindStringSubmatch(p.ID)
	if m == nil {
		return d, fmt.Errorf("the ID %q is no number: write 125, or ml78 for one of machine learning", p.ID)
	}
	slug := Slug(p.Title)
	if slug == "" {
		return d, fmt.Errorf("the title %q has no letters: write TITLE=\"Valid Palindrome\"", p.Title)
	}
	d.Dir = fmt.Sprintf("%s%04s-%s", m[1], m[2], slug)
	d.Package = strings.TrimLeft(strings.ReplaceAll(slug, "-", ""), "0123456789")
	return d, d.seat()
}

// seat reads the signature, or makes one up from the title.
func (d *data) seat() error {
	signature := d.Signature
	if signature == "" {
		words := strings.Split(Slug(d.Title), "-")
		for i, w := range words[1:] {
			words[i+1] = strings.ToUpper(w[:1]) + w[1:]
		}
		signature = "func " + strings.TrimLeft(strings.Join(words, ""), "0123456789") + "(x int) int"
	}
	src := "package p\n" + signature + " {}"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", src, 0)
	var f *ast.FuncDecl
	if err == nil && len(file.Decls) == 1 {
		f, _ = file.Decls[0].(*ast.FuncDecl)
	}
	if f == nil || f.Recv != nil || f.Type.Params.NumFields() == 0 {
		return fmt.Errorf("%q is no signature: write SIGNATURE=\"func isPalindrome(s string) bool\"", signature)
	}
	text := func(n ast.Node) string { return src[fset.Position(n.Pos()).Offset:fset.Position(n.End()).Offset] }
	d.Func = f.Name.Name
	for _, field := range f.Type.Params.List {
		for _, name := range field.Names {
			d.Params = append(d.Params, param{name.Name, text(field.Type), draw(name.Name, text(field.Type))})
		}
	}
	if f.Type.Results != nil {
		d.Results = text(f.Type.Results)
	}
	return nil
}

// draw writes how a small argument of a type is drawn.
func draw(name, typ string) string {
	switch typ {
	case "int":
		return fmt.Sprintf("gen.Int(t, %q, 0, 9)", name)
	case "[]int":
		return fmt.Sprintf("gen.Slice(t, %q, 1, 8, -3, 3)", name)
	case "string":
		return fmt.Sprintf("gen.String(t, %q, 1, 8, \"ab\")", name)
	}
	return "*new(" + typ + ")"
}

// An alias is a type that LeetCode supplies, and where it stands.
type alias struct{ Name, Package, Type string }

var aliases = []alias{
	{"ListNode", "list", "Node"}, {"TreeNode", "tree", "Node"}, {"Tensor", "tensor", "Tensor"},
}

// Aliases lists those that the signature names.
func (d data) Aliases() []alias {
	return slices.DeleteFunc(slices.Clone(aliases), func(a alias) bool {
		return !regexp.MustCompile(`\b` + a.Name + `\b`).MatchString(d.Declared() + " " + d.Results)
	})
}

// Declared writes the parameters as a signature does.
func (d data) Declared() string {
	parts := make([]string, len(d.Params))
	for i, p := range d.Params {
		parts[i] = p.Name + " " + p.Type
	}
	return strings.Join(parts, ", ")
}

// Slug writes a title as in a URL: valid-palindrome.
func Slug(title string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == ' ' || r == '-':
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}
