"""The average over every pattern of noises +sigma and -sigma, in exact fractions; for larger matrices
the average of each product of two entries by itself, over the patterns of these two."""

import itertools
import math
from fractions import Fraction

import numpy

import oracle

INF, NAN = math.inf, math.nan

# Multiples of 1/4 from -3 to 3.
state = [101]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 25 - 12) / 4


def matrix(n, p):
    return [[draw() for _ in range(p)] for _ in range(n)]


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def whole(x, s):
    n, p = len(x), len(x[0])
    grams = []
    for signs in itertools.product((s, -s), repeat=n * p):
        noisy = [[x[i][j] + signs[i * p + j] for j in range(p)] for i in range(n)]
        grams.append([[sum(row[j] * row[k] for row in noisy) for k in range(p)] for j in range(p)])
    return [[mean(g[j][k] for g in grams) for k in range(p)] for j in range(p)]


def pairs(x, s):
    def product(row, j, k):
        if j == k:
            return mean((row[j] + e) ** 2 for e in (s, -s))
        return mean((row[j] + e) * (row[k] + f) for e in (s, -s) for f in (s, -s))
    p = range(len(x[0]))
    return [[sum(product(row, j, k) for row in x) for k in p] for j in p]


def case(name, x, sigma):
    exact, s = [[Fraction(v) for v in row] for row in x], Fraction(sigma)
    want = pairs(exact, s)
    if len(x) * len(x[0]) <= 9:
        assert want == whole(exact, s)
    return oracle.case(name, inputs(x, sigma), [[float(v) for v in row] for row in want])


def inputs(x, sigma):
    return {"x": [[float(v) for v in row] for row in x], "sigma": float(sigma)}


def fails(name, x, sigma, why):
    return oracle.fails(name, inputs(x, sigma), why)


def library(x, sigma):
    """numpy.matmul, with the noise's expectation added"""
    x = numpy.array(x)
    return (numpy.matmul(x.T, x) + len(x) * sigma**2 * numpy.eye(x.shape[1])).tolist()


oracle.main("ml0101-noisy-gram-expectation", [
    case("example 1", [[1, 2], [3, 0], [-1, 1]], 0.5),
    case("example 2", [[2]], 1),
    case("example 3", [[1, 1], [2, 2]], 1),
    fails("example 4", [[1, 2], [3]], 1, "row 1 has 1 entry, row 0 has 2"),
    case("no noise", [[1, 2], [3, 4], [5, -6]], 0),
    case("nothing but noise", [[0, 0, 0], [0, 0, 0]], 1.5),
    case("one row", [[1, -2, 3]], 0.5),
    case("one column", [[1], [-2], [3], [0.5]], 2),
    case("one entry, a small sigma", [[-3]], 0.125),
    case("square", [[1, 2, 0], [0, -1, 1], [2, 0.5, 3]], 0.75),
    case("not symmetric", [[0, 3], [0, 1]], 0.5),
    case("tall", matrix(4, 2), 0.5),
    case("wide", matrix(2, 4), 0.5),
    case("columns of mean 0", [[1, -1], [-1, 1], [2, 3], [-2, -3]], 0.25),
    case("columns far from mean 0", [[50, 20], [51, 21.5], [49, 22]], 0.25),
    case("orthogonal columns", [[1, 1], [1, -1]], 3),
    case("equal rows", [[1, 2], [1, 2], [1, 2]], 0.5),
    case("sigma below 1", matrix(3, 2), 0.25),
    case("sigma above 1", matrix(3, 2), 4),
    case("a large sigma", matrix(2, 3), 100),
    case("a tiny sigma", matrix(3, 3), 0.001),
    case("decimals", [[0.1, 0.7, -0.3], [1.9, -2.2, 0.6]], 0.3),
    case("decimals, tall", [[0.1, 0.7], [-0.3, 1.9], [-2.2, 0.6], [3.3, 0.01], [0.2, 0.9]], 1.1),
    case("largest entries", [[100, -100], [100, 100], [-100, 100]], 100),
    case("negative entries", [[-1, -2], [-3, -4], [-5, -1]], 0.5),
    case("one number everywhere", [[2, 2, 2, 2]] * 3, 0.5),
    fails("no row", [], 1, "no row"),
    fails("a row without entries", [[]], 1, "no column"),
    fails("rows without entries", [[], []], 1, "no column"),
    fails("the second row is longer", [[1, 2], [3, 4, 5]], 1, "row 1 has 3 entries, row 0 has 2"),
    fails("the last row is shorter", [[1, 2], [3, 4], [5]], 1, "row 2 has 1 entry, row 0 has 2"),
    fails("the second row is empty", [[1], []], 1, "row 1 has no entry, row 0 has 1"),
    fails("the first row is empty", [[], [1]], 1, "no column"),
    fails("NaN first", [[NAN, 1], [2, 3]], 1, "x[0][0] is NaN"),
    fails("NaN last", [[1, 2], [2, NAN]], 1, "x[1][1] is NaN"),
    fails("+Inf first", [[INF, 1], [2, 3]], 0, "x[0][0] is +Inf"),
    fails("+Inf", [[1, 2], [INF, 3]], 0, "x[1][0] is +Inf"),
    fails("-Inf", [[1, -INF], [2, 3]], 1, "x[0][1] is -Inf"),
    fails("a negative sigma", [[1, 2], [3, 4]], -0.5, "sigma is -0.5"),
    fails("sigma of NaN", [[1, 2], [3, 4]], NAN, "sigma is NaN"),
    fails("sigma of +Inf", [[1, 2], [3, 4]], INF, "sigma is +Inf"),
    fails("sigma of -Inf", [[1, 2], [3, 4]], -INF, "sigma is -Inf"),
    case("16 rows, 5 columns", matrix(16, 5), 0.75),
    case("5 rows, 16 columns", matrix(5, 16), 0.5),
    case("64 rows", matrix(64, 3), 0.5),
], library=library)
