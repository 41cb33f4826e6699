package runner

import (
	"go/scanner"
	"go/token"
	"strings"
)

// checkDirectives refuses what reaches into other packages or other files.
func (c *completion) checkDirectives() error {
	var s scanner.Scanner
	fset := token.NewFileSet()
	file := fset.AddFile(c.file, fset.Base(), len(c.body))
	s.Init(file, c.body, nil, scanner.ScanComments)
	for {
		pos, tok, text := s.Scan()
		if tok == token.EOF {
			return nil
		}
		for _, word := range []string{"//go:linkname", "//go:cgo_", "//go:embed"} {
			if tok == token.COMMENT && strings.HasPrefix(text, word) {
				p := fset.PositionFor(pos, false)
				return sourceErrorf("%s:%d:%d: an attempt cannot use %s", c.file, p.Line, p.Column, strings.TrimSuffix(word, "_"))
			}
		}
	}
}
