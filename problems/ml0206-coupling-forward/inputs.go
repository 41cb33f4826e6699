package coupling

import "drill/judge/gen"

// Inputs says how layers are drawn.
var Inputs = gen.Couplings("x")
