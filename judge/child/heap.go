package child

import "runtime"

// heapFloor is what every child holds at least, in bytes.
const heapFloor = 16 << 20

//lint:ignore U1000 it is held, not read
var ballast []byte

// levelHeap makes children alike to the collector. It runs each time that the
// heap has doubled: a program that holds three mebibytes, as the judge does when
// it serves as the child for a reference, would be collected half as often as an
// attempt that holds one. The ballast is never touched, so that it takes
// addresses but no memory.
func levelHeap() {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapAlloc < heapFloor {
		ballast = make([]byte, heapFloor-m.HeapAlloc)
	}
}
