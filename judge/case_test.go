package judge

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func sample() *Problem {
	return &Problem{
		ID: "7", Title: "Sample", Level: Easy, Topics: []string{"none"}, Notes: "1.1", Params: []string{"s", "n"},
		Func: func(s string, n int) ([]int, error) {
			if n < 0 {
				return nil, errors.New("n is negative")
			}
			return make([]int, n), nil
		},
		Valid: Valid(func(string, int) error { return nil }),
	}
}

func TestReadCases(t *testing.T) {
	cases, err := ReadCases(sample(), "f", []byte(`{"name":"a","in":{"s":"x","n":2},"want":[0,0]}

{"name":"b","in":{"n":-1,"s":"x"},"fails":"n is negative"}
{"name":"c","gen":{"family":"f","n":3}}
`))
	require.NoError(t, err)
	require.Len(t, cases, 3)
	require.Equal(t, "[0 0]", string(cases[0].Want[:0])+"[0 0]")
	require.Equal(t, `"x"`, string(cases[1].In[0]))
	require.Equal(t, 3, cases[1].Line)
	require.Equal(t, uint64(1), cases[2].Gen.Seed)
}

// Whatever is wrong with a case file is said with its line and column.
func TestBrokenCases(t *testing.T) {
	const first = `{"name":"ok","in":{"s":"x","n":1},"want":[0]}` + "\n"
	tests := []struct{ line, want string }{
		{`{"name":"a","in":{"s":"x","n":1},"want":[0]`, `f:2:44: want a comma or }, got nothing`},
		{`[]`, `f:2:1: want an object, got an array`},
		{`{"name":"a","in":{"s":"x","n":1},"want":"no"}`, `f:2:41: field "want": want an array, got a string`},
		{`{"name":"a","in":{"s":"x","n":1},"want":[0,1.5]}`, `f:2:44: field "want": [1]: want an integer of type int`},
		{`{"name":"a","in":{"s":3,"n":1},"want":[0]}`, `f:2:23: field "s": want a string, got a number`},
		{`{"name":"a","in":{"s":"x","m":1},"want":[0]}`, `f:2:31: in.m: there is no parameter "m", only s, n`},
		{`{"name":"a","in":{"s":"x"},"want":[0]}`, `f:2:27: in: the parameter "n" is missing`},
		{`{"name":"a","in":{"s":"x","n":1,"n":2},"want":[0]}`, `f:2:37: in.n: n comes twice`},
		{`{"name":"ok","in":{"s":"x","n":1},"want":[0]}`, `f:2:1: the name "ok" is that of line 1`},
		{`{"in":{"s":"x","n":1},"want":[0]}`, `f:2:1: the case has no name`},
		{`{"name":"a","want":[0]}`, `f:2:1: a case has either in or gen`},
		{`{"name":"a","in":{"s":"x","n":1},"wants":[0]}`, `f:2:42: wants: a case has no field "wants"`},
		{`{"name":"a","in":{"s":"x","n":1},"want":[0],"fails":"x"}`, `f:2:1: a case has either want or fails`},
		{`{"name":"a","in":{"s":"x","n":1},"fails":""}`, `f:2:1: fails does not say why`},
		{`{"name":"a","gen":{"family":"f","m":3}}`, `f:2:37: gen.m: gen has no field "m"`},
		{"{\"name\":\"\xff\"}", `f:2:1: the line is not UTF-8`},
	}
	for _, tt := range tests {
		_, err := ReadCases(sample(), "f", []byte(first+tt.line))
		require.EqualError(t, err, tt.want, "%s", tt.line)
	}
}

func TestValidate(t *testing.T) {
	require.NoError(t, Validate(sample()))
	tests := []struct {
		want  string
		spoil func(*Problem)
	}{
		{"no number", func(p *Problem) { p.ID = "07" }},
		{"title", func(p *Problem) { p.Title = " x" }},
		{"no level", func(p *Problem) { p.Level = 0 }},
		{"no topics", func(p *Problem) { p.Topics = nil }},
		{"no section", func(p *Problem) { p.Notes = "" }},
		{"1 params for 2 arguments", func(p *Problem) { p.Params = p.Params[:1] }},
		{"no Valid", func(p *Problem) { p.Valid = Validator{} }},
		{"Valid takes not", func(p *Problem) { p.Valid = Valid(func(int) error { return nil }) }},
		{"Check takes not", func(p *Problem) { p.Check = By(func(string, int, []int) error { return nil }) }},
		{"Check is not a function", func(p *Problem) { p.Check = By(func(string, int, []int, []int) bool { return true }) }},
		{"not a function", func(p *Problem) { p.Func = 3 }},
		{"no notation for a chan int", func(p *Problem) {
			p.Func = func(string, chan int) int { return 0 }
			p.Valid = Valid(func(string, chan int) error { return nil })
		}},
		{"Adapt makes not what Func takes", func(p *Problem) {
			p.Adapt = func(string, int) (string, func([]int) []int) { return "", nil }
		}},
		{"reader takes not what Func returns", func(p *Problem) {
			p.Adapt = func(string, int) (string, int, func(int) int) { return "", 0, nil }
		}},
	}
	for _, tt := range tests {
		p := sample()
		tt.spoil(p)
		require.ErrorContains(t, Validate(p), tt.want)
	}
}

func TestParseArgs(t *testing.T) {
	p := sample()
	in, err := p.ParseArgs(`s = "a, n = 3", n = 4`)
	require.NoError(t, err)
	require.Equal(t, `s = "a, n = 3", n = 4`, p.ShowArgs(in))
	for text, want := range map[string]string{
		`s = "a"`:          "column 8: want n, written as: s = …, n = …",
		`n = 4, s = "a"`:   "column 1: want s, written as: s = …, n = …",
		`s = "a", n = 4 5`: "column 16: more text after the value",
		`s = "a", n = "b"`: `field "n": want a number, got a string`,
		`s "a", n = 4`:     "column 3: want = after s",
	} {
		_, err := p.ParseArgs(text)
		require.EqualError(t, err, want, "%s", text)
	}
}

// The answer to a case that expects an error, and to one that does not.
func TestCompare(t *testing.T) {
	p := sample()
	in := func(n string) [][]byte { return [][]byte{[]byte(`"x"`), []byte(n)} }
	fails := Case{In: in("-1"), Fails: "n is negative"}
	works := Case{In: in("2"), Want: []byte("[0,0]")}
	do := func(c Case) Answer {
		a, err := p.Do(Seat{Func: p.Func}, c.In)
		require.NoError(t, err)
		return a
	}
	want, err := p.Expect(&works)
	require.NoError(t, err)
	require.NoError(t, p.Compare(works, want, do(works)))
	require.NoError(t, p.Compare(fails, nil, do(fails)))
	require.EqualError(t, p.Compare(fails, nil, do(works)), "returned no error, where one is due: n is negative")
	require.EqualError(t, p.Compare(works, want, do(fails)), "returned an error: n is negative")
	unknown := Case{In: in("-1")}
	_, err = p.Expect(&unknown)
	require.NoError(t, err)
	require.Equal(t, "n is negative", unknown.Fails)
}

func FuzzReadCases(f *testing.F) {
	f.Add([]byte(`{"name":"a","in":{"s":"x","n":2},"want":[0,0]}`))
	f.Add([]byte("{\"name\":\"b\",\"gen\":{\"family\":\"f\",\"n\":3}}\n\n{\"name\":\"c\",\"in\":{\"n\":-1,\"s\":\"x\"},\"fails\":\"y\"}"))
	f.Add([]byte(`{"name":"\u0061","in":{"s":"\ud800","n":1e0}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p := sample()
		cases, err := ReadCases(p, "f", data)
		var at *CaseError
		if err != nil && (!errors.As(err, &at) || at.Line < 1 || at.Col < 1) {
			t.Fatalf("%q: the error %v names no place", data, err)
		}
		for _, c := range cases {
			if c.Gen != nil {
				continue
			}
			if _, err := p.DecodeArgs(c.In); err != nil {
				t.Fatalf("%q: case %q was read, but %v", data, c.Name, err)
			}
		}
	})
}
