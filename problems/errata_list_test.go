package problems

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// errata lists every error that was found in the notes by the section or the
// equation that it is in. A test TestErratum…, whose comment begins with its number,
// holds each; one that is of words alone stands in the README of a problem, which
// then says what is given here behind the folder.
var errata = map[string]string{
	"1.12": "",
	"1.9":  "ml0015-mvn-logpdf: drops an index: the sum runs over `i`",
	"10.0": "ml0166-reparameterize-grad: of the data's distribution; they are those of the model's",
	"1.6":  "", "1.13": "", "1.17": "", "1.20": "", "1.3": "", "1.7": "",
	"2.2": "", "2.3a": "", "2.3d": "", "2.3c": "", "4.2": "", "5.1.2a": "",
	"5.1.2b": "ml0083-fisher-yates: It calls `srand(time(nullptr))` inside the function",
	"5.1.1":  "ml0082-dice-roller: the standard fixes the distribution, not how it is made",
	"7.1.1":  "",
	"3.1.1c": "", "3.1.2": "", "3.1.3": "", "3.1.4": "", "3.1.5": "", "3.1.5c": "", "3.1.6": "", "3.1.7": "", "3.1.8b": "", "3.1.8": "",
	"3.3.2": "", "3.3.4": "", "3.5.1": "", "4.1.1": "", "4.1.2": "", "4.1.5": "", "4.1.5b": "", "4.5.1": "", "4.5.2": "", "4.5.3": "", "4.5.4": "",
	"7.1.1d": "", "7.1.5": "", "7.1.6": "", "7.2": "", "7.2b": "",
	"10.2": "", "10.3u": "", "10.3n": "", "10.1w": "", "10.4g": "", "10.7v": "", "10.7a": "", "10.7c": "",
	"10.7c2":   "ml0222-cosine-schedule: Both schedules are cited to Hoogeboom",
	"10.7code": "", "10.7d": "", "10.10": "",
}

func TestErrata(t *testing.T) {
	files, err := filepath.Glob("*/*_test.go")
	require.NoError(t, err)
	tests := make(map[string][]string) // by erratum
	number := regexp.MustCompile(`^Errat(?:um|a) ([0-9][0-9a-z./]*)(?: and ([0-9][0-9a-z./]*))?[:,]`)
	for _, file := range append(files, "errata_test.go") {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, decl := range parsed.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok || !strings.HasPrefix(f.Name.Name, "TestErratum") {
				continue
			}
			ids := number.FindStringSubmatch(f.Doc.Text())
			require.NotNil(t, ids, "%s: the comment of %s does not begin with the number of an erratum", file, f.Name.Name)
			for _, id := range ids[1:] {
				if id != "" {
					require.Contains(t, errata, id, "%s: %s", file, f.Name.Name)
					tests[id] = append(tests[id], file+": "+f.Name.Name)
				}
			}
		}
	}
	require.Len(t, errata, 56, "of the 55, one has two numbers")
	for id, readme := range errata {
		dir, phrase, words := strings.Cut(readme, ": ")
		if !words {
			if len(tests[id]) == 0 {
				t.Errorf("no test holds erratum %s", id)
			}
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, "README.md"))
		require.NoError(t, err)
		if !strings.Contains(strings.Join(strings.Fields(string(text)), " "), phrase) {
			t.Errorf("the README of %s does not say of erratum %s: %q", dir, id, phrase)
		}
	}
}
