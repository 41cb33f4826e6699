package gen

import (
	"fmt"
	"reflect"
	"strings"

	"drill/ds/graph"
	"drill/ds/list"
	"drill/ds/tensor"
	"drill/ds/tree"
	"drill/judge"
)

// Values returns what the given letters of a declared growth stand for in the
// arguments that a family makes for size n. Inputs.Letters has the first word.
// For want of it
//
//   - n is the family's n;
//   - m and n, where the growth has both, are the rows and columns of the first
//     argument if it is a matrix, else the lengths of the first two arguments
//     that have one;
//   - h is the height of the first tree; V and E are the nodes and edges of the
//     first graph;
//   - any other letter is the parameter of that name, or the only one that
//     begins with it: its value if it is a number, else its length.
//
// A letter that none of this explains is left out.
func (in Inputs) Values(p *judge.Problem, letters []string, n int, args []any) (map[string]float64, error) {
	values := map[string]float64{"n": float64(n)}
	if contains(letters, "m") && contains(letters, "n") {
		shape(values, args)
	}
	for _, arg := range args {
		structure(values, arg)
	}
	for _, letter := range letters {
		if _, ok := values[letter]; ok {
			continue
		}
		if i, ok := paramOf(p, letter); ok {
			if v, ok := magnitude(args[i]); ok {
				values[letter] = v
			}
		}
	}
	if in.Letters != nil {
		given, err := in.letters(args)
		if err != nil {
			return nil, err
		}
		for letter, v := range given {
			values[letter] = float64(v)
		}
	}
	return values, nil
}

// letters calls Letters, which has the case's arguments one by one.
func (in Inputs) letters(args []any) (given map[string]int, err error) {
	fn := reflect.ValueOf(in.Letters)
	want := reflect.TypeFor[map[string]int]()
	if t := fn.Type(); t.Kind() != reflect.Func || t.NumIn() != len(args) || t.NumOut() != 1 || t.Out(0) != want {
		return nil, fmt.Errorf("field Letters is a %v, not a function from the %d arguments of a case to a map[string]int", t, len(args))
	}
	values := make([]reflect.Value, len(args))
	for i, arg := range args {
		values[i] = reflect.New(fn.Type().In(i)).Elem()
		if arg == nil {
			continue
		}
		v := reflect.ValueOf(arg)
		if !v.Type().AssignableTo(values[i].Type()) {
			return nil, fmt.Errorf("field Letters takes a %v, where the case has a %v", values[i].Type(), v.Type())
		}
		values[i].Set(v)
	}
	return fn.Call(values)[0].Interface().(map[string]int), nil
}

func contains(letters []string, letter string) bool {
	return strings.Contains(strings.Join(letters, ""), letter)
}

// shape sets m and n.
func shape(values map[string]float64, args []any) {
	var lengths []float64
	for i, arg := range args {
		if v := reflect.ValueOf(arg); i == 0 && v.Kind() == reflect.Slice && v.Len() > 0 && v.Index(0).Kind() == reflect.Slice {
			values["m"], values["n"] = float64(v.Len()), float64(v.Index(0).Len())
			return
		}
		if v, ok := magnitude(arg); ok && reflect.ValueOf(arg).Kind() != reflect.Int {
			lengths = append(lengths, v)
		}
	}
	if len(lengths) > 1 {
		values["m"], values["n"] = lengths[0], lengths[1]
	}
}

// structure sets what a tree or a graph explains, but only once.
func structure(values map[string]float64, arg any) {
	set := func(letter string, v int) {
		if _, ok := values[letter]; !ok {
			values[letter] = float64(v)
		}
	}
	switch v := arg.(type) {
	case *tree.Node:
		_, h := measure(v)
		set("h", h)
	case *graph.Node:
		edges := 0
		nodes := graph.Nodes(v)
		for _, n := range nodes {
			edges += len(n.Neighbors)
		}
		set("V", len(nodes))
		set("E", edges/2)
	}
}

// measure counts the nodes of a tree and its levels, level by level: a path is
// too deep for recursion.
func measure(root *tree.Node) (nodes, height int) {
	level := []*tree.Node{root}
	if root == nil {
		level = nil
	}
	for ; len(level) > 0; height++ {
		var next []*tree.Node
		for _, n := range level {
			nodes++
			for _, child := range []*tree.Node{n.Left, n.Right} {
				if child != nil {
					next = append(next, child)
				}
			}
		}
		level = next
	}
	return nodes, height
}

func paramOf(p *judge.Problem, letter string) (i int, ok bool) {
	found := -1
	for i, name := range p.Params {
		if name == letter {
			return i, true
		}
		if strings.HasPrefix(name, letter) {
			if found >= 0 {
				return 0, false
			}
			found = i
		}
	}
	return found, found >= 0
}

// magnitude returns the value of a number and the length of anything else.
func magnitude(arg any) (float64, bool) {
	switch v := arg.(type) {
	case *list.Node:
		nodes, err := list.Nodes(v)
		return float64(len(nodes)), err == nil
	case *tree.Node:
		n, _ := measure(v)
		return float64(n), true
	case tensor.Tensor:
		return float64(v.Len()), true
	}
	switch v := reflect.ValueOf(arg); v.Kind() {
	case reflect.Int, reflect.Int64, reflect.Int32:
		return float64(v.Int()), true
	case reflect.Float64:
		return v.Float(), true
	case reflect.String, reflect.Slice, reflect.Map:
		return float64(v.Len()), true
	}
	return 0, false
}
