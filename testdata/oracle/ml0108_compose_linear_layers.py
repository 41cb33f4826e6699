"""The sum over all paths through the units, in exact fractions."""

from fractions import Fraction

import torch

import oracle

# Multiples of 1/4 from -2 to 2, without a pattern that any symmetry could use.
state = [108]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 17 - 8) / 4


def layer(outputs, inputs):
    return [[draw() for _ in range(inputs)] for _ in range(outputs)], [draw() for _ in range(outputs)]


def stack(*widths):
    return [layer(m, n) for n, m in zip(widths, widths[1:])]


def paths(layers, i):
    """What output i is made of: a factor for each input, and a constant."""
    w, b = layers[-1]
    if len(layers) == 1:
        return [Fraction(v) for v in w[i]], Fraction(b[i])
    parts = [(Fraction(v), paths(layers[:-1], k)) for k, v in enumerate(w[i])]
    columns = len(layers[0][0][0])
    return ([sum(v * row[j] for v, (row, _) in parts) for j in range(columns)],
            sum(v * constant for v, (_, constant) in parts) + Fraction(b[i]))


def dense(w, b):
    return {"w": [[float(v) for v in row] for row in w], "b": [float(v) for v in b]}


def case(name, layers):
    rows = [paths(layers, i) for i in range(len(layers[-1][1]))]
    want = dense([row for row, _ in rows], [constant for _, constant in rows])
    return oracle.case(name, {"layers": [dense(w, b) for w, b in layers]}, want)


def fails(name, layers, why):
    return oracle.fails(name, {"layers": [dense(w, b) for w, b in layers]}, why)


def library(layers):
    """torch.nn.functional.linear, one layer after the other, on 0 and on the axes"""
    inputs = len(layers[0]["w"][0])
    x = torch.cat([torch.zeros(1, inputs), torch.eye(inputs)]).double()
    for l in layers:
        w, b = (torch.tensor(l[part], dtype=torch.float64) for part in ("w", "b"))
        x = torch.nn.functional.linear(x, w, b)
    return {"w": (x[1:] - x[0]).T.tolist(), "b": x[0].tolist()}


oracle.main("ml0108-compose-linear-layers", [
    case("example 1", [([[1, 2], [3, 4], [0, 1]], [1, 0, -1]), ([[1, 0, 2], [0, 1, -1]], [10, -10])]),
    case("example 2", [([[2, -1]], [0.5])]),
    case("example 3", [([[2]], [1]), ([[3]], [1]), ([[-1]], [1])]),
    fails("example 4", [([[1, 2]], [0]), ([[1, 2]], [0])], "layer 1 has 2 columns for 1 input"),
    case("one layer, tall", stack(2, 4)),
    case("one layer, wide", stack(4, 2)),
    case("two layers of one number", [([[2]], [3]), ([[-5]], [7])]),
    case("only the first has a bias", [([[2, 1], [0, 3]], [1, -2]), ([[1, 4], [-1, 2]], [0, 0])]),
    case("only the last has a bias", [([[2, 1], [0, 3]], [0, 0]), ([[1, 4], [-1, 2]], [5, 6])]),
    case("no bias at all", [([[2, 1], [0, 3]], [0, 0]), ([[1, 4], [-1, 2]], [0, 0])]),
    case("negative biases", [([[2, 1], [0, 3]], [-1, -2]), ([[1, 4], [-1, 2]], [-5, -6])]),
    case("two square layers", stack(3, 3, 3)),
    case("three square layers", stack(2, 2, 2, 2)),
    case("a quarter turn, then a stretch", [([[0, -1], [1, 0]], [0, 0]), ([[2, 0], [0, 1]], [0, 0])]),
    case("a stretch, then a quarter turn", [([[2, 0], [0, 1]], [0, 0]), ([[0, -1], [1, 0]], [0, 0])]),
    case("widening", stack(1, 2, 4)),
    case("narrowing", stack(4, 2, 1)),
    case("through one unit", stack(3, 1, 4)),
    case("through many units", stack(2, 7, 3)),
    case("three layers of unequal widths", stack(2, 3, 4, 5)),
    case("four layers of unequal widths", stack(5, 2, 4, 1, 3)),
    case("square in the middle", stack(2, 3, 3, 4)),
    case("identities", [([[1, 0], [0, 1]], [1, 2]), ([[1, 0], [0, 1]], [3, 4]), ([[1, 0], [0, 1]], [5, -7])]),
    case("zeros", [([[0, 0]], [3]), ([[0], [0]], [1, 2])]),
    case("forth and back", [([[2, 1], [1, 1]], [1, -1]), ([[1, -1], [-1, 2]], [-2, 3])]),
    case("decimals", [([[0.1, -0.7], [1.3, 0.9]], [0.3, -0.2]), ([[0.6, 1.1], [-0.4, 0.7], [2.2, 0.05]], [0.01, 3.3, -1.7])]),
    case("largest numbers", [([[10, -10]], [10]), ([[10], [-10]], [-10, 10]), ([[10, 10]], [10])]),
    case("eight layers", stack(2, 1, 3, 2, 1, 2, 3, 1, 2)),
    case("many outputs", stack(3, 2, 12)),
    case("many inputs", stack(12, 2, 3)),
    fails("no layer", [], "no layer"),
    fails("a layer without rows", [([], [])], "layer 0 has no rows"),
    fails("a layer without columns", [([[], []], [1, 2])], "layer 0 has no columns"),
    fails("a layer without rows among others", [([[1]], [0]), ([], []), ([[1]], [0])], "layer 1 has no rows"),
    fails("a layer without columns after others", [([[1]], [0]), ([[]], [1])], "layer 1 has no columns"),
    fails("a bias too few", [([[1, 2], [3, 4]], [1])], "layer 0: 1 bias for 2 rows"),
    fails("a bias too many", [([[1, 2]], [1, 1])], "layer 0: 2 biases for 1 row"),
    fails("no bias", [([[1, 2]], [])], "layer 0: no bias for 1 row"),
    fails("a bias too few in the last layer", [([[1, 2], [3, 4]], [1, 2]), ([[1, 2], [3, 4]], [1])], "layer 1: 1 bias for 2 rows"),
    fails("a bias too many in the middle", [([[1]], [1]), ([[1]], [1, 2]), ([[1]], [1])], "layer 1: 2 biases for 1 row"),
    fails("ragged, shorter", [([[1, 2], [3]], [1, 2])], "layer 0, row 1 has 1 column"),
    fails("ragged, longer", [([[1], [3, 4]], [1, 2])], "layer 0, row 1 has 2 columns"),
    fails("ragged in the second layer", [([[1], [3]], [1, 2]), ([[1, 2], [1]], [0, 0])], "layer 1, row 1 has 1 column"),
    fails("a column too few", [([[1], [2]], [0, 0]), ([[1]], [0])], "layer 1 has 1 column for 2 inputs"),
    fails("a column too many", [([[1], [2]], [0, 0]), ([[1, 2, 3]], [0])], "layer 1 has 3 columns for 2 inputs"),
    fails("fits the other way round", [([[1, 2]], [0]), ([[1, 2], [3, 4]], [0, 0])], "layer 1 has 2 columns for 1 input"),
    fails("the third does not fit", stack(2, 3, 4) + stack(3, 2), "layer 2 has 3 columns for 4 inputs"),
    case("32 inputs, 32 outputs", stack(32, 5, 32)),
], library=library)
