"""The matrix product in exact fractions."""

from fractions import Fraction

import numpy

import oracle


def product(a, b):
    width = len(b[0]) if b else 0
    return [[float(sum((Fraction(row[k]) * Fraction(b[k][j]) for k in range(len(b))), Fraction(0))) for j in range(width)] for row in a]


def floats(m):
    return [[float(v) for v in row] for row in m]


def case(name, a, b):
    a, b = floats(a), floats(b)
    assert not a or len(a[0]) == len(b)
    return oracle.case(name, {"a": a, "b": b}, product(a, b))


def fails(name, a, b, why):
    return oracle.fails(name, {"a": floats(a), "b": floats(b)}, why)


def matrix(rows, cols, start=1):
    """Entries that are all different for a while, and whole quarters."""
    return [[((start + 7 * (i * cols + j)) % 61 - 30) / 4 for j in range(cols)] for i in range(rows)]


def library(a, b):
    """numpy.matmul"""
    if not a or not b or not b[0]:
        return None  # an array cannot be made of rows that are not there
    return numpy.matmul(numpy.array(a), numpy.array(b)).tolist()


tenths = [[0.1, 0.2, 0.3], [0.7, -1.1, 3.7]]
oracle.main("ml0051-matmul-naive", [
    case("example 1", [[1, 2, 3], [4, 5, 6]], [[1, 0], [-1, 2], [10, 0.5]]),
    case("example 2", [[2], [3]], [[5, 7, -1]]),
    case("example 3", [[], []], []),
    fails("example 4", [[1, 2], [3, 4], [5, 6]], [[1, 2], [3, 4], [5, 6]], "2 columns, 3 rows"),
    case("one by one", [[3]], [[-4]]),
    case("row by column", [[1, 2, 3]], [[4], [5], [6]]),
    case("column by row", [[1], [2], [3]], [[4, 5]]),
    case("row by matrix", [[1, 2]], [[3, 4, 5], [6, 7, 8]]),
    case("matrix by column", [[1, 2], [3, 4], [5, 6]], [[7], [8]]),
    case("square", [[1, 2], [3, 4]], [[5, 6], [7, 8]]),
    case("square, the other way round", [[5, 6], [7, 8]], [[1, 2], [3, 4]]),
    case("identity on the left", [[1, 0], [0, 1]], [[2, 3, 4], [5, 6, 7]]),
    case("identity on the right", [[2, 3, 4], [5, 6, 7]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    case("rows change places", [[0, 1], [1, 0]], [[2, 3], [4, 5]]),
    case("columns change places", [[2, 3], [4, 5]], [[0, 1], [1, 0]]),
    case("zeros", [[0, 0], [0, 0]], [[1, 2], [3, 4]]),
    case("nilpotent", [[0, 1], [0, 0]], [[0, 1], [0, 0]]),
    case("3 by 4 by 2", matrix(3, 4), matrix(4, 2, 5)),
    case("2 by 5 by 3", matrix(2, 5), matrix(5, 3, 9)),
    case("5 by 2 by 4", matrix(5, 2), matrix(2, 4, 2)),
    case("4 by 3 by 7", matrix(4, 3), matrix(3, 7, 3)),
    case("tenths", tenths, [[0.3, -0.7], [1.9, 0.11], [0.6, 0.9]]),
    case("tenths that cancel", [[0.1, 0.2, -0.3]], [[1], [1], [1]]),
    case("as large as it gets", [[10, -10, 10]], [[10], [-10], [9.75]]),
    case("large and small", [[10, 1e-9]], [[1, 10], [1, 1e-9]]),
    case("no rows on the left", [], [[1, 2], [3, 4]]),
    case("no rows on either side", [], []),
    case("no rows on the left, no columns on the right", [], [[], []]),
    case("no columns on the right", [[1, 2], [3, 4], [5, 6]], [[], []]),
    case("one row, n = 0", [[]], []),
    case("three rows, n = 0", [[], [], []], []),
    fails("too few rows", [[1, 2, 3]], [[1], [2]], "3 columns, 2 rows"),
    fails("too many rows", [[1, 2]], [[1], [2], [3]], "2 columns, 3 rows"),
    fails("would fit the other way round", [[1], [2]], [[1, 2], [3, 4], [5, 6]], "1 column, 3 rows"),
    fails("same shape", [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], "3 columns, 2 rows"),
    fails("columns, but no rows", [[1]], [], "1 column, 0 rows"),
    fails("no columns, but rows", [[], []], [[1]], "0 columns, 1 row"),
    fails("no columns, but empty rows", [[]], [[], []], "0 columns, 2 rows"),
    fails("a is ragged, last row short", [[1, 2], [3]], [[1], [2]], "a[1] has 1 entry"),
    fails("a is ragged, last row long", [[1, 2], [3, 4], [5, 6, 7]], [[1], [2]], "a[2] has 3 entries"),
    fails("a is ragged, a row is empty", [[1], []], [[1, 2]], "a[1] has no entry"),
    fails("a is ragged, first row empty", [[], [1]], [], "a[1] has 1 entry"),
    fails("a is ragged, first row differs", [[1], [1, 2], [3, 4]], [[1], [2]], "a[1] has 2 entries"),
    fails("b is ragged, last row short", [[1, 2]], [[1, 2], [3]], "b[1] has 1 entry"),
    fails("b is ragged, last row long", [[1, 2]], [[1], [3, 4]], "b[1] has 2 entries"),
    fails("b is ragged, middle row long", [[1, 2, 3]], [[1], [3, 4], [5]], "b[1] has 2 entries"),
    fails("b is ragged, a has no rows", [], [[1], [2, 3]], "b[1] has 2 entries"),
    fails("a is ragged, b has no columns", [[1, 2], [3]], [[], []], "a[1] has 1 entry"),
    case("64 terms", [[v / 8 for v in range(64)]], [[10 - v / 4] for v in range(64)]),
    case("64 by 1 by 16", [[v / 8] for v in range(64)], [[v - 8 for v in range(16)]]),
    case("16 by 24 by 20", matrix(16, 24), matrix(24, 20, 4)),
    case("24 by 24 by 24", matrix(24, 24, 8), matrix(24, 24, 2)),
], library)
