"""Softmax of scaled dot products in 60 decimal digits."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, sqrt

import oracle

mp.dps = 60
state = [233]


def matrix(rows, cols, scale=16, span=97):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(rows * cols):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return [values[i * cols:(i + 1) * cols] for i in range(rows)]


def floats(m):
    return [[float(v) for v in row] for row in m]


def case(name, q, k):
    q, k = floats(q), floats(k)
    want = []
    for query in q:
        scores = [fsum(mpf(a) * mpf(b) for a, b in zip(query, key)) / sqrt(mpf(len(query))) for key in k]
        e = [exp(s - max(scores)) for s in scores]
        want.append([float(v / fsum(e)) for v in e])
    return oracle.case(name, {"q": q, "k": k}, want)


def fails(name, why, q=((1, 2), (3, 4), (5, 6)), k=((1, -1), (0.5, 2))):
    return oracle.fails(name, {"q": floats(q), "k": floats(k)}, why)


def library(q, k):
    """torch.softmax"""
    q, k = (torch.tensor(m, dtype=torch.float64) for m in (q, k))
    return torch.softmax(q @ k.T / math.sqrt(q.shape[1]), dim=1).tolist()


oracle.main("ml0233-attention-weights", [
    case("example 1", [[2, 0, 0, 0], [0, 4, 0, 0]], [[math.log(2), 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]),
    case("example 2", [[20] * 4], [[20] * 4, [20, 20, 20, 19]]),
    fails("example 3", "a query of 2 numbers, a key of 3", [[1, 2]], [[1, 2, 3]]),
    case("one of everything", [[3]], [[-2]]),
    case("one key", [[1, 2], [-3, 4]], [[0.5, -1]]),
    case("one query", [[1, -0.5, 2]], [[0.5, -1, 0.25], [1, 1, 0], [-1, 0.5, 0.75], [0, 2, -1]]),
    case("width 1: no scaling", [[0.5], [-1.5], [2]], [[1], [-0.25]]),
    case("width 2", matrix(3, 2), matrix(4, 2)),
    case("width 3", matrix(2, 3), matrix(5, 3)),
    case("width 16", matrix(2, 16), matrix(3, 16)),
    case("more queries than keys", matrix(5, 3), matrix(2, 3)),
    case("square", matrix(3, 3), matrix(3, 3)),
    case("as many keys as numbers", matrix(2, 4), matrix(4, 4)),
    case("unsaturated", matrix(3, 8, 64), matrix(4, 8, 64)),
    case("equal keys", [[1, 2, 3], [4, -5, 6]], [[0.5, 1, -1]] * 4),
    case("zero queries", [[0, 0], [0, 0]], [[1, 2], [3, 4], [5, -6]]),
    case("zero keys", [[1, 2], [3, 4]], [[0, 0], [0, 0], [0, 0]]),
    case("zeros of both signs", [[0.0, -0.0]], [[-0.0, 0.0], [1, -1]]),
    case("an offset that all keys share", [[1, 2, -1]], [[15.5, 16, 15], [16, 15.25, 15], [15, 15, 15.75]]),
    case("scores of 1000", [[20] * 9, [20] * 8 + [19]], [[17] * 9, [17.25] + [17] * 8, [17] * 8 + [16.75]]),
    case("scores of -1000", [[20] * 9, [20] * 8 + [19]], [[-17] * 9, [-17.25] + [-17] * 8, [-17] * 8 + [-16.75]]),
    case("one row at 1000, one at -1000", [[20] * 9, [-20] * 9, [0.25] + [0] * 8], [[17] * 9, [17.25] + [17] * 8, [17] * 8 + [16.75]]),
    case("a row from 1000 to -1000", [[20] * 9], [[17] * 9, [17.25] + [17] * 8, [0] * 9, [-17] * 9]),
    case("a row from -1000 to 1000", [[20] * 9], [[-17] * 9, [0] * 9, [17.25] + [17] * 8, [17] * 9]),
    case("small weights count", [[4, 0, 0, 0]], [[0, 0, 0, 0], [-10, 3, 1, 0], [-17.5, 1, 1, 1], [-20, 0, 2, 5], [1, 0, 0, 0]]),
    case("weights far below 1e-100", [[20, 0, 0, 0]], [[0, 0, 0, 0], [-19, 0, 0, 0], [-15, 0, 0, 0]]),
    case("a single huge score", [[20, 20], [1, 0]], [[20, 20], [0.5, 0.5], [-1, 0.25]]),
    case("rising keys", [[1, 1]], [[i / 4, i / 8] for i in range(9)]),
    case("falling keys", [[1, 1]], [[-i / 4, -i / 8] for i in range(9)]),
    case("the largest score last", [[2, 1], [1, -3]], [[-1, 0.5], [0, 1], [1, 1], [2, -1]]),
    case("the widest", matrix(2, 64), matrix(3, 64)),
    case("128 keys", matrix(1, 3), matrix(128, 3)),
    case("128 queries", matrix(128, 2, 16), matrix(2, 2)),
    fails("nothing", "no queries, no keys", [], []),
    fails("no queries", "no queries", q=[]),
    fails("no keys", "no keys", k=[]),
    fails("empty rows", "nothing in queries and keys", [[], []], [[]]),
    fails("empty queries", "nothing in the queries", q=[[], []]),
    fails("empty keys", "nothing in the keys", k=[[], []]),
    fails("keys too long", "queries of 2 numbers, keys of 3", k=[[1, 2, 3], [4, 5, 6]]),
    fails("keys too short", "queries of 2 numbers, keys of 1", k=[[1], [4]]),
    fails("as many numbers in all", "queries of 2 numbers, keys of 3", [[1, 2], [3, 4], [5, 6]], [[1, 2, 3], [4, 5, 6]]),
    fails("the first query longer", "query 0 has 3 numbers", q=[[1, 2, 3], [3, 4], [5, 6]]),
    fails("the first query shorter", "query 0 has 1 number", q=[[1], [3, 4], [5, 6]]),
    fails("the last query longer", "query 2 has 3 numbers", q=[[1, 2], [3, 4], [5, 6, 7]]),
    fails("the last query shorter", "query 2 has 1 number", q=[[1, 2], [3, 4], [5]]),
    fails("the last key longer", "key 1 has 3 numbers", k=[[1, 2], [3, 4, 5]]),
    fails("the last key empty", "key 1 has no number", k=[[1, 2], []]),
], library=library)
