package child

import (
	"bytes"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestRequestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := &Request{
			ID:     rapid.Uint64().Draw(t, "id"),
			Kind:   Kind(rapid.Byte().Draw(t, "kind")),
			Budget: rapid.Int64().Draw(t, "budget"),
			Reuse:  rapid.Bool().Draw(t, "reuse"),
			Args:   rapid.SliceOfN(rapid.SliceOf(rapid.Byte()), 0, 3).Draw(t, "args"),
		}
		var wire bytes.Buffer
		require.NoError(t, WriteRequest(&wire, want))
		got, err := ReadRequest(&wire)
		require.NoError(t, err)
		equal := cmp.Comparer(func(a, b []byte) bool { return bytes.Equal(a, b) })
		if len(want.Args) == 0 {
			want.Args = nil
		}
		if diff := cmp.Diff(want, got, equal); diff != "" {
			t.Fatalf("(-sent +received):\n%s", diff)
		}
	})
}

func TestReplyRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Int64()
		want := &Reply{
			Nonce: [16]byte(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "nonce")), ID: rapid.Uint64().Draw(t, "id"),
			Status: Status(rapid.Byte().Draw(t, "status")), CPU: number.Draw(t, "cpu"), Wall: number.Draw(t, "wall"),
			Bytes: number.Draw(t, "bytes"), Allocs: number.Draw(t, "allocs"), Calls: number.Draw(t, "calls"),
			Waits: rapid.Bool().Draw(t, "waits"), Stack: number.Draw(t, "stack"), Reusable: rapid.Bool().Draw(t, "reusable"),
			Text: rapid.String().Draw(t, "text"), Trace: rapid.String().Draw(t, "trace"), Answer: rapid.SliceOfN(rapid.Byte(), 1, 9).Draw(t, "answer"),
		}
		var wire bytes.Buffer
		require.NoError(t, WriteReply(&wire, want))
		got, err := ReadReply(&wire)
		require.NoError(t, err)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-sent +received):\n%s", diff)
		}
	})
}

// Whatever stands on the wire is read or refused, and no length in it makes the
// reader take more memory than the message has.
func FuzzReadReply(f *testing.F) {
	var wire bytes.Buffer
	require.NoError(f, WriteReply(&wire, &Reply{ID: 1, Text: "text", Answer: []byte("[1]")}))
	f.Add(wire.Bytes())
	f.Add([]byte{255, 255, 255, 255, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 4 {
			data[2], data[3] = 0, 0 // a frame of up to 64 KiB
		}
		if r, err := ReadReply(bytes.NewReader(data)); err == nil && len(r.Answer) > len(data) {
			t.Fatal("an answer longer than the message")
		}
		if r, err := ReadRequest(bytes.NewReader(data)); err == nil && len(r.Args) > len(data) {
			t.Fatal("more arguments than the message has bytes")
		}
	})
}

func TestTooLong(t *testing.T) {
	_, err := ReadReply(bytes.NewReader([]byte{255, 255, 255, 255}))
	require.ErrorContains(t, err, "a message of 4294967295 bytes")
	_, err = ReadReply(bytes.NewReader(nil))
	require.ErrorIs(t, err, io.EOF)
	_, err = ReadReply(bytes.NewReader([]byte{9, 0, 0, 0, 1}))
	require.ErrorContains(t, err, "cut off")
}

// The process's clock counts work and not sleep.
func TestCPUTime(t *testing.T) {
	before := CPUTime()
	sum := 0
	for i := range 50_000_000 {
		sum += i * i
	}
	if used := CPUTime() - before; used <= 0 || sum == 1 {
		t.Errorf("a busy loop used %d ns of CPU time", used)
	}
}
