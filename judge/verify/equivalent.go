package verify

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// equivalentFile lists, in a problem's folder under testdata, the mutants that
// no input tells from the reference: a mutant's name a line and, two spaces
// behind it, the reason.
const equivalentFile = "equivalent.txt"

type equivalents []*equivalentLine

type equivalentLine struct {
	name   string
	number int
	met    bool // there is such a mutant
}

// find returns the line of a mutant, or nil.
func (e equivalents) find(name string) *equivalentLine {
	for _, l := range e {
		if l.name == name {
			return l
		}
	}
	return nil
}

// equivalent reads the list.
func (g *gate) equivalent() (equivalents, error) {
	text, err := os.ReadFile(filepath.Join(g.data, equivalentFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var lines equivalents
	number := 0
	for text := range strings.Lines(string(text)) {
		number++
		if strings.TrimSpace(text) == "" {
			continue
		}
		name, reason, _ := strings.Cut(strings.TrimSpace(text), "  ")
		switch {
		case lines.find(name) != nil:
			g.find("mutants", "take the line away", "%s:%d lists a mutant again: %s", equivalentFile, number, name)
			continue
		case strings.TrimSpace(reason) == "":
			g.find("mutants", "write the reason behind it, after two spaces", "%s:%d does not say why no input tells it apart: %s", equivalentFile, number, name)
		}
		lines = append(lines, &equivalentLine{name: name, number: number})
	}
	return lines, nil
}
