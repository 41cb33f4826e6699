package child

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever a program holds at first, it then holds as much as every other.
func TestLevelHeap(t *testing.T) {
	defer func() { ballast = nil }()
	var m runtime.MemStats
	levelHeap()
	runtime.GC()
	runtime.ReadMemStats(&m)
	require.InDelta(t, heapFloor, m.HeapAlloc, heapFloor/8)
}
