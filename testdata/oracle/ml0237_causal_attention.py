"""Causal self-attention in 50 decimal digits, token by token from the text up to it."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, sqrt

import oracle

mp.dps = 50
state = [237]


def matrix(rows, cols, scale=16, span=65):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(rows * cols):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return [values[i * cols:(i + 1) * cols] for i in range(rows)]


def floats(m):
    return [[float(v) for v in row] for row in m]


def project(token, w):
    return [fsum(mpf(t) * mpf(row[c]) for t, row in zip(token, w)) for c in range(len(w[0]))]


def last(text, wq, wk, wv):
    query, keys, values = project(text[-1], wq), [project(t, wk) for t in text], [project(t, wv) for t in text]
    scores = [fsum(a * b for a, b in zip(query, key)) / sqrt(mpf(len(query))) for key in keys]
    e = [exp(s - max(scores)) for s in scores]
    return [float(fsum(w * v[c] for w, v in zip(e, values)) / fsum(e)) for c in range(len(wv[0]))]


def case(name, x, wq, wk, wv):
    x, wq, wk, wv = map(floats, (x, wq, wk, wv))
    want = [last(x[:i + 1], wq, wk, wv) for i in range(len(x))]
    return oracle.case(name, {"x": x, "wq": wq, "wk": wk, "wv": wv}, want)


def drawn(name, n, d, dk, dv, scale=16):
    return case(name, matrix(n, d), matrix(d, dk, scale), matrix(d, dk, scale), matrix(d, dv))


X, WQ, WK, WV = [[1, 2], [-1, 0.5], [0, 3]], [[1, 0, 2], [0.5, 1, -1]], [[0, 1, 1], [2, -1, 0.5]], [[1, 2, 3, 4], [-1, 0, 1, 2]]


def fails(name, why, x=X, wq=WQ, wk=WK, wv=WV):
    return oracle.fails(name, dict(zip(("x", "wq", "wk", "wv"), map(floats, (x, wq, wk, wv)))), why)


def library(x, wq, wk, wv):
    """torch.softmax of scores filled with -inf above the diagonal by torch.triu"""
    x, wq, wk, wv = (torch.tensor(m, dtype=torch.float64) for m in (x, wq, wk, wv))
    scores = (x @ wq) @ (x @ wk).T / math.sqrt(wq.shape[1])
    later = torch.triu(torch.ones_like(scores, dtype=torch.bool), diagonal=1)
    return (torch.softmax(scores.masked_fill(later, -math.inf), dim=1) @ (x @ wv)).tolist()


ZIGZAG = [4, -4] * 4
oracle.main("ml0237-causal-attention", [
    case("example 1", [[1, 0], [0, 1]], [[0], [1]], [[math.log(2)], [0]], [[3, 0, 3], [0, 3, -3]]),
    case("example 2", [[1], [2], [-3]], [[0]], [[1]], [[2]]),
    fails("example 3", "queries of 1 number, keys of 2", [[1, 2]], [[1], [1]], [[1, 1], [1, 1]], [[1], [1]]),
    case("one of everything", [[3]], [[-2]], [[1]], [[0.5]]),
    case("one token", [[1, 2]], WQ, WK, WV),
    case("the shapes of the errors", X, WQ, WK, WV),
    drawn("all sizes differ", 5, 4, 3, 2),
    drawn("all sizes differ, the other way", 2, 3, 4, 5),
    drawn("all sizes alike", 3, 3, 3, 3),
    drawn("unsaturated", 4, 3, 2, 3, 64),
    drawn("more tokens than numbers", 7, 2, 4, 1),
    drawn("one number a token", 4, 1, 2, 3),
    drawn("queries of one number: no scaling", 4, 2, 1, 3),
    drawn("queries of two numbers", 3, 2, 2, 1),
    drawn("wide queries", 3, 2, 16, 2, 64),
    case("queries are zero: running means", [[1, 2], [3, -1], [-2, 4], [0, 1]], [[0, 0], [0, 0]], [[1, 2], [3, 4]], [[1, 0], [0, 1]]),
    case("keys are zero: running means", [[1, 2], [3, -1], [-2, 4], [0, 1]], [[1, 2], [3, 4]], [[0, 0], [0, 0]], [[1, 0], [0, 1]]),
    case("values are zero", X, WQ, WK, [[0, 0], [0, 0]]),
    case("equal tokens", [[1, -2]] * 4, WQ, WK, WV),
    case("the first token only counts", [[4, 0], [0, 1], [0, 2], [0, 3]], [[0], [4]], [[4], [0]], [[1, 2], [3, -4]]),
    case("each token counts itself only", [[4, 0, 0], [0, 4, 0], [0, 0, 4]], [[4, 0, 0], [0, 4, 0], [0, 0, 4]], [[4, 0, 0], [0, 4, 0], [0, 0, 4]], [[1, 2], [3, 4], [2, -4]]),
    case("a later key is larger by 800", [[1, 0], [1, 4], [1, -3]], [[4], [0]], [[1], [4]], [[1, 2], [3, -1]]),
    case("a later key is larger by 1000", [[1] + [0] * 7, [2] + [0] * 7, [4] * 8], [[4] * 4] * 8, [[4] * 4] * 8, [[1, -2], [3, 1]] + [[1, 2]] * 6),
    case("a later key is larger by 30000, by the first query", [[4] * 8, [0.5] * 8, ZIGZAG], [[4] * 4] * 8, [[v] * 4 for v in ZIGZAG], [[1, -2], [3, 1]] + [[1, 2]] * 6),
    case("every score is below -4000", [[4] * 8, [2] * 8, [4] * 7 + [3]], [[4]] * 8, [[-4]] * 8, [[1, -2], [3, 1]] + [[1, 2]] * 6),
    case("an earlier key is larger by 30000", [[4] * 8, [2] + [0] * 7, [1] + [0] * 7], [[4] * 4] * 8, [[4] * 4] * 8, [[1, -2], [3, 1]] + [[1, 2]] * 6),
    case("scores of 1000", [[4, 4, 4, 4], [4, 4, 4, 3.96875], [4, 3.9375, 4, 4]], [[4, 4]] * 2 + [[1, 1]] * 2, [[4, 4]] * 2 + [[1.5, 1]] * 2, [[1, 2, 3], [0, 1, -1], [2, 2, 1], [1, -3, 0]]),
    case("scores of -1000", [[4, 4, 4, 4], [4, 4, 4, 3.96875], [4, 3.9375, 4, 4]], [[-4, -4]] * 2 + [[-1, -1]] * 2, [[4, 4]] * 2 + [[1.5, 1]] * 2, [[1, 2, 3], [0, 1, -1], [2, 2, 1], [1, -3, 0]]),
    case("values of both signs cancel", [[1, 1], [1, -1], [-1, 1], [-1, -1]], [[0.5, 0.25], [0.25, 0.5]], [[0.5, -0.25], [0.25, 0.5]], [[1, 4], [-1, 4]]),
    case("token 0 comes again", [[1, 2], [0, 1], [1, 2], [1, 2]], [[0.5, 0.25], [0.25, 0.5]], [[0.5, -0.25], [0.25, 0.5]], [[1, 4], [-1, 3]]),
    drawn("64 tokens", 64, 2, 2, 1),
    drawn("the widest", 2, 16, 32, 3, 64),
    fails("nothing", "x is empty", x=[]),
    fails("tokens of no numbers", "tokens of no numbers", x=[[], []]),
    fails("nothing at all", "all matrices are empty", [], [], [], []),
    fails("no wq", "wq is empty", wq=[]),
    fails("no wk", "wk is empty", wk=[]),
    fails("no wv", "wv is empty", wv=[]),
    fails("queries and keys of no numbers", "wq and wk have no columns", wq=[[], []], wk=[[], []]),
    fails("values of no numbers", "wv has no columns", wv=[[], []]),
    fails("a longer token", "token 1 has 3 numbers", x=[[1, 2], [1, 2, 3], [0, 3]]),
    fails("a shorter last token", "token 2 has 1 number", x=[[1, 2], [1, 2], [0]]),
    fails("wq is ragged", "wq[1] has 2 numbers", wq=[[1, 0, 2], [0.5, 1]]),
    fails("wk is ragged", "wk[1] has 4 numbers", wk=[[1, 0, 2], [0.5, 1, 2, 3]]),
    fails("wv is ragged", "wv[1] has 3 numbers", wv=[[1, 2, 3, 4], [1, 2, 3]]),
    fails("wq has a row too many", "3 rows for tokens of 2", wq=WQ + [[1, 1, 1]]),
    fails("wk has a row too few", "1 row for tokens of 2", wk=WK[:1]),
    fails("wk has a row too many", "3 rows for tokens of 2", wk=WK + [[1, 1, 1]]),
    fails("wv has a row too few", "1 row for tokens of 2", wv=WV[:1]),
    fails("wv has a row too many", "3 rows for tokens of 2", wv=WV + [[1, 1, 1, 1]]),
    fails("wq has a row too few", "1 row for tokens of 2", wq=WQ[:1]),
    fails("keys wider than queries", "queries of 3 numbers, keys of 4", wk=[[1, 2, 3, 4], [1, 2, 3, 4]]),
    fails("keys narrower than queries", "queries of 3 numbers, keys of 2", wk=[[1, 2], [1, 2]]),
], library=library)
