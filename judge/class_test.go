package judge

import (
	"testing"

	"github.com/stretchr/testify/require"
)

type counter struct{ n int }

func (c *counter) Add(k int)            { c.n += k }
func (c *counter) Total() int           { return c.n }
func (c *counter) Name(s string) string { return s }

func newCounter() counter         { return counter{} }
func newCounterPointer() *counter { return &counter{} }
func counterProblem() *Problem {
	return &Problem{ID: "9", Params: []string{"ops", "args"}, Func: newCounter, Adapt: Class{}}
}

func TestClass(t *testing.T) {
	p := counterProblem()
	in := [][]byte{[]byte(`["counter","add","total","name"]`), []byte(`[[],[5],[],["x"]]`)}
	for _, constructor := range []any{newCounter, newCounterPointer} {
		answer, err := p.Do(Seat{Func: constructor}, in)
		require.NoError(t, err)
		text, err := p.EncodeAnswer(answer.Values)
		require.NoError(t, err)
		require.Equal(t, `[null,null,5,"x"]`, string(text))
		args, err := p.DecodeArgs(in)
		require.NoError(t, err)
		back, err := p.DecodeAnswer(args, text)
		require.NoError(t, err)
		require.NoError(t, p.Complain(args, back, answer.Values))
		back[0].([]any)[2] = 6
		require.EqualError(t, p.Complain(args, back, answer.Values), "out[2]: got 5, want 6")
	}
}

func TestBrokenCalls(t *testing.T) {
	p := counterProblem()
	for _, tt := range []struct{ ops, args, want string }{
		{`["other"]`, `[[]]`, `field "args": [0]: the first call is "other", want "counter"`},
		{`["counter","sub"]`, `[[],[]]`, `field "args": [1]: call 1 is "sub": there is no such method`},
		{`["counter","add"]`, `[[],[]]`, `field "args": [1]: add takes 1 arguments`},
		{`["counter","add"]`, `[[],[1,2]]`, `field "args": [1][1]: add takes 1 arguments`},
		{`["counter","add"]`, `[[],["x"]]`, `field "args": [1][0]: want a number, got a string`},
		{`["counter","add"]`, `[[]]`, `field "args": 1 lists of arguments for 2 calls`},
		{`["counter"]`, `[[],[]]`, `field "args": [1]: more lists of arguments than the 1 calls`},
		{`[]`, `[]`, `field "args": 0 lists of arguments for 0 calls`},
	} {
		_, err := p.DecodeArgs([][]byte{[]byte(tt.ops), []byte(tt.args)})
		require.EqualError(t, err, tt.want)
	}
	args, err := p.DecodeArgs([][]byte{[]byte(`["counter","add"]`), []byte(`[[],[1]]`)})
	require.NoError(t, err)
	for text, want := range map[string]string{
		`[null]`:        `field "want": 1 results for 2 calls`,
		`[null,1]`:      `field "want": [1]: add has no result: want null`,
		`[null,null,1]`: `field "want": [2]: more results than the 2 calls`,
	} {
		_, err := p.DecodeAnswer(args, []byte(text))
		require.EqualError(t, err, want)
	}
}
