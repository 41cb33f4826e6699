package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"

	"drill/judge"
)

// lines prints what an editor can jump to, one place a line: file:line:col:
// message. A wrong answer is the fault of no line; the seat's stands for it.
func (p *printer) lines(j job, r *judge.Report) {
	if r.Detail != "" {
		p.printf("%s\n", shortenAll(r.Detail, r.Source))
		return
	}
	i := firstFailed(r)
	if i < 0 || j.file == "" {
		return
	}
	c := r.Cases[i]
	place := c.Place
	if place == "" {
		place = fmt.Sprintf("%s:%d", r.Source, seatLine(j))
	}
	message := words(c.Verdict)
	for _, part := range []string{fmt.Sprintf("in %q", c.Name), c.Detail, c.Input} {
		if part != "" {
			message += ": " + strings.ReplaceAll(part, "\n", " ")
		}
	}
	if c.Got != "" {
		message += fmt.Sprintf("; got %s, want %s", judge.Cut(c.Got, maxShown), judge.Cut(c.Want, maxShown))
	}
	p.printf("%s:1: %s\n", shortenAll(place, r.Source), judge.Cut(message, 4*maxShown))
}

// seatLine returns the line on which the attempt declares the seat, or 1.
func seatLine(j job) int {
	name := runtime.FuncForPC(reflect.ValueOf(j.entry.Problem.Func).Pointer()).Name()
	name = name[strings.LastIndexByte(name, '.')+1:]
	fset := token.NewFileSet()
	src := j.source
	if f, _ := parser.ParseFile(fset, "", src, parser.PackageClauseOnly); f == nil || f.Name == nil {
		src = append([]byte("package p;"), src...) // as it is pasted
	}
	file, _ := parser.ParseFile(fset, "", src, parser.SkipObjectResolution) // what can be read of it will do
	if file == nil {
		return 1
	}
	for _, d := range file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == name {
			return fset.Position(f.Pos()).Line
		}
	}
	return 1
}

const vscodeTasks = `{
	// Made by judge new --editor vscode. Run a task from the Terminal menu while a
	// solution is open; what fails is listed under Problems.
	"version": "2.0.0",
	"tasks": [
		{
			"label": "judge run",
			"type": "shell",
			"command": "go run ./cmd/judge run --lines \"${fileDirname}\"",
			"options": {"cwd": "${workspaceFolder}"},
			"group": {"kind": "test", "isDefault": true},
			"problemMatcher": {
				"owner": "judge",
				"fileLocation": ["autoDetect", "${workspaceFolder}"],
				"pattern": {"regexp": "^(.+\\.go):(\\d+):(\\d+): (.*)$", "file": 1, "line": 2, "column": 3, "message": 4}
			}
		},
		{
			"label": "judge watch",
			"type": "shell",
			"command": "go run ./cmd/judge watch \"${fileDirname}\"",
			"options": {"cwd": "${workspaceFolder}"},
			"presentation": {"panel": "dedicated", "focus": true},
			"problemMatcher": []
		}
	]
}
`

// writeTasks writes the tasks of an editor into the clone, where there are none
// yet, and returns their path.
func writeTasks(root, editor string) (path string, made bool, err error) {
	if editor != "vscode" {
		return "", false, usagef("there are no tasks for the editor %q, only for vscode; for others the README says how", editor)
	}
	path = filepath.Join(root, ".vscode", "tasks.json")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return path, false, err
	}
	if exists(path) {
		return path, false, nil
	}
	return path, true, writeNew(path, []byte(vscodeTasks))
}
