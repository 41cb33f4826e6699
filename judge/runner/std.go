package runner

import "strings"

// stdPackage returns the package of the standard library that code means by
// name.symbol, or "". It knows what LeetCode imports for its users.
func stdPackage(name, symbol string) string {
	if name == "rand" && strings.Contains(" IntN Int64N Uint64N Int32N Uint32N UintN N NewPCG NewChaCha8 ", " "+symbol+" ") {
		return "math/rand/v2"
	}
	for _, path := range stdPackages {
		if path == name || strings.HasSuffix(path, "/"+name) {
			return path
		}
	}
	return ""
}

var stdPackages = [...]string{
	"bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "errors", "fmt",
	"hash/crc32", "hash/fnv", "hash/maphash", "io", "iter", "maps", "math", "math/big", "math/bits", "math/cmplx",
	"math/rand", "os", "reflect", "regexp", "runtime", "runtime/debug", "slices", "sort", "strconv", "strings", "sync",
	"sync/atomic", "syscall", "text/tabwriter", "time", "unicode", "unicode/utf16", "unicode/utf8", "unsafe", "encoding/binary",
	"encoding/hex", "encoding/json", "log", "testing", "unique", "math/rand/v2",
}
