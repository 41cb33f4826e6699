package treemap

import "drill/judge/gen"

// Inputs says how trees and their tables are drawn.
var Inputs = gen.TreeModels()
