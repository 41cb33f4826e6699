"""Eigenvectors and eigenvalues of the symmetric matrix that acts on (x, 1), by mpmath; the judge multiplies out."""

import math

from mpmath import mp, mpf

import oracle

mp.dps = 40
INF, NAN = math.inf, math.nan

# Multiples of 1/4 from -3 to 3.
state = [97]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 25 - 12) / 4


def function(d):
    return draw(), [draw() for _ in range(d)], [[draw() for _ in range(i + 1)] for i in range(d)]


def network(b, w, wij):
    d = len(w)
    m = mp.matrix(d + 1)
    m[d, d] = mpf(b)
    for i, row in enumerate(wij):
        m[i, d] = m[d, i] = mpf(w[i]) / 2
        for j, v in enumerate(row):
            m[i, j] = m[j, i] = mpf(v) / (1 if i == j else 2)
    values, vectors = mp.eigsy(m)
    units = [k for k in range(d + 1) if abs(values[k]) > mpf(10) ** -30]
    entry = lambda v: float(v) if abs(v) > mpf(10) ** -30 else 0.0
    first = {"w": [[entry(vectors[i, k]) for i in range(d)] for k in units], "b": [entry(vectors[d, k]) for k in units]}
    return [first, {"w": [[float(values[k]) for k in units]], "b": [0]}]


def inputs(b, w, wij):
    floats = lambda list: [float(v) for v in list]
    return {"b": float(b), "w": floats(w), "wij": [floats(row) for row in wij]}


def case(name, b, w, wij):
    return oracle.case(name, inputs(b, w, wij), network(b, w, wij))


def fails(name, b, w, wij, why):
    return oracle.fails(name, inputs(b, w, wij), why)


oracle.main("ml0097-quadratic-network", [
    case("example 1", 0, [0, 0], [[0], [1, 0]]),
    case("example 2", 1, [4], [[2]]),
    case("example 3", 5, [3], [[0]]),
    fails("example 4", 0, [1, 2], [[1], [1]], "row 1 has 1 entry"),
    case("a constant", 7, [0], [[0]]),
    case("a constant of two inputs", -7, [0, 0], [[0], [0, 0]]),
    case("zero", 0, [0], [[0]]),
    case("zero of three inputs", 0, [0] * 3, [[0], [0, 0], [0, 0, 0]]),
    case("a square", 0, [0], [[1]]),
    case("a square less", 0, [0], [[-2.5]]),
    case("a square of the second input", 0, [0, 0], [[0], [0, 3]]),
    case("a linear term", 0, [2], [[0]]),
    case("a negative linear term", 0, [-0.75], [[0]]),
    case("linear terms only", 1, [1, -2, 3], [[0], [0, 0], [0, 0, 0]]),
    case("linear, the second input only", 0, [0, 1], [[0], [0, 0]]),
    case("a product less", 0, [0, 0], [[0], [-3, 0]]),
    case("a product of the first and the third", 0, [0] * 3, [[0], [0, 0], [1, 0, 0]]),
    case("a product of the second and the third", 0, [0] * 3, [[0], [0, 0], [0, 1, 0]]),
    case("a product of the first two of three", 0, [0] * 3, [[0], [1, 0], [0, 0, 0]]),
    case("products only", 0, [0] * 3, [[0], [1, 0], [2, 3, 0]]),
    case("squares only", 0, [0] * 3, [[1], [0, 2], [0, 0, 3]]),
    case("squares of both signs", 2, [0] * 3, [[1], [0, -2], [0, 0, 3]]),
    case("linear terms and squares", 1, [2, -3], [[4], [0, 5]]),
    case("linear terms and a product", 1, [2, -3], [[0], [4, 0]]),
    case("a square of a sum", 0, [0, 0], [[1], [2, 1]]),
    case("a square of a sum, shifted", 1, [2, 2], [[1], [2, 1]]),
    case("no real root", 5, [1], [[1]]),
    case("one input, all", -1.5, [2.25], [[-0.5]]),
    case("two inputs, all", 1, [2, 3], [[4], [5, 6]]),
    case("three inputs, all", 1, [2, 3, 4], [[5], [6, 7], [8, 9, 10]]),
    case("four inputs", *function(4)),
    case("five inputs", *function(5)),
    case("small coefficients", 0.001, [0.002, -0.003], [[0.004], [0.0005, -0.0006]]),
    case("largest coefficients", 100, [-100, 100], [[100], [-100, -100]]),
    case("decimals", 0.1, [0.7, -0.3], [[1.1], [-2.3, 0.9]]),
    case("coefficients of unequal size", 100, [0.01, 50], [[0.25], [-75, 0.001]]),
    fails("no input", 1, [], [], "no input"),
    fails("no row", 1, [2], [], "no row for 1 input"),
    fails("a row without input", 1, [], [[2]], "1 row for no input"),
    fails("a row too few", 1, [2, 3], [[1]], "1 row for 2 inputs"),
    fails("a row too many", 1, [2], [[1], [2, 3]], "2 rows for 1 input"),
    fails("a full matrix", 1, [2, 3], [[1, 0], [4, 5]], "row 0 has 2 entries"),
    fails("an upper triangle", 1, [2, 3], [[1, 2], [3]], "row 0 has 2 entries"),
    fails("the last row is longer", 1, [2, 3], [[1], [2, 3, 4]], "row 1 has 3 entries"),
    fails("the first row is empty", 1, [2, 3], [[], [2, 3]], "row 0 has no entry"),
    fails("an empty row for one input", 1, [2], [[]], "row 0 has no entry"),
    fails("a constant of NaN", NAN, [1], [[1]], "b is NaN"),
    fails("a constant of +Inf", INF, [1], [[1]], "b is +Inf"),
    fails("NaN among the linear terms", 1, [1, NAN], [[1], [2, 3]], "w[1] is NaN"),
    fails("-Inf among the linear terms", 1, [-INF, 1], [[1], [2, 3]], "w[0] is -Inf"),
    fails("NaN among the squares", 1, [1, 2], [[NAN], [2, 3]], "wij[0][0] is NaN"),
    fails("+Inf among the products", 1, [1, 2], [[1], [INF, 3]], "wij[1][0] is +Inf"),
    fails("NaN in the last place", 1, [1, 2], [[1], [3, NAN]], "wij[1][1] is NaN"),
    case("16 inputs", *function(16)),
])
