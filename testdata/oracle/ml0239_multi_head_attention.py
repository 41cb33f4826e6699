"""Multi-head attention in 40 decimal digits, head by head."""

import math

import torch
from mpmath import exp, matrix, mp, mpf, sqrt

import oracle

mp.dps = 40
state = [239]


def numbers(rows, cols, scale=16, span=65):
    """A matrix of multiples of 1/scale around 0."""
    values = []
    for _ in range(rows * cols):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return [values[i * cols:(i + 1) * cols] for i in range(rows)]


def floats(m):
    return [[float(v) for v in row] for row in m]


def inputs(q, k, v, heads, wq, wk, wv, wo, mask=()):
    p = {"heads": heads, "wq": floats(wq), "wk": floats(wk), "wv": floats(wv), "wo": floats(wo)}
    return {"q": floats(q), "k": floats(k), "v": floats(v), "p": p, "mask": [[bool(b) for b in row] for row in mask]}


def attention(q, k, v, p, mask):
    width = len(q[0]) // p["heads"]
    qs, ks, vs = matrix(q) * matrix(p["wq"]), matrix(k) * matrix(p["wk"]), matrix(v) * matrix(p["wv"])
    out = matrix(len(q), len(q[0]))
    for h in range(p["heads"]):
        cols = range(h * width, (h + 1) * width)
        wo = matrix(p["wo"][h * width:(h + 1) * width])
        for i in range(len(q)):
            seen = [j for j in range(len(k)) if not mask or mask[i][j]]
            scores = [sum(qs[i, c] * ks[j, c] for c in cols) / sqrt(mpf(width)) for j in seen]
            e = [exp(s - max(scores)) for s in scores]
            head = matrix([[sum(w * vs[j, c] for w, j in zip(e, seen)) / sum(e) for c in cols]])
            row = head * wo
            for c in range(len(q[0])):
                out[i, c] += row[c]
    return [[float(out[i, c]) for c in range(out.cols)] for i in range(out.rows)]


def case(name, *args):
    a = inputs(*args)
    return oracle.case(name, a, attention(**a))


def drawn(name, n, m, d, heads, mask=(), scale=32):
    return case(name, numbers(n, d), numbers(m, d), numbers(m, d), heads, *(numbers(d, d, scale) for _ in range(4)), mask)


def library(q, k, v, p, mask):
    """torch.nn.MultiheadAttention"""
    d = len(q[0])
    layer = torch.nn.MultiheadAttention(d, p["heads"], bias=False).double()
    q, k, v, wq, wk, wv, wo = (torch.tensor(m, dtype=torch.float64) for m in (q, k, v, p["wq"], p["wk"], p["wv"], p["wo"]))
    hidden = ~torch.tensor(mask) if mask else None
    with torch.no_grad():
        layer.in_proj_weight.copy_(torch.cat([wq.T, wk.T, wv.T]))
        layer.out_proj.weight.copy_(wo.T)
        return layer(q[:, None], k[:, None], v[:, None], attn_mask=hidden)[0][:, 0].tolist()


ID = [[1, 0], [0, 1]]
TINY = ([[1, 1]], [[1, 0], [0, 0]], [[3, 0], [0, 4]], 2, ID, [[math.log(2), 0], [0, 1]], ID, [[1, 1], [0, 2]])
BASE = dict(q=[[1, 2], [0, -1], [0.5, 1]], k=[[1, 0.5], [-1, 2]], v=[[2, 1], [0.5, -1]], heads=2, wq=[[1, 0.5], [0, 1]],
            wk=[[0.5, 1], [1, -1]], wv=[[1, 2], [-1, 0.5]], wo=[[2, -1], [0.5, 1]], mask=())


def fails(name, why, **changes):
    return oracle.fails(name, inputs(**{**BASE, **changes}), why)


def causal(n):
    return [[j <= i for j in range(n)] for i in range(n)]


EYE4 = [[float(i == j) for j in range(4)] for i in range(4)]
BIG = [[4] * 4] * 4
oracle.main("ml0239-multi-head-attention", [
    case("example 1", *TINY),
    case("example 2", *TINY, [[0, 1]]),
    fails("example 3", "3 heads for 2 columns", **{**dict(zip(BASE, TINY)), "heads": 3}),
    case("one of everything", [[3]], [[-2]], [[0.5]], 1, [[2]], [[1]], [[-1]], [[4]]),
    case("the shapes of the errors", *BASE.values()),
    drawn("one head", 2, 3, 4, 1),
    drawn("two heads", 2, 3, 4, 2),
    drawn("as many heads as columns", 3, 2, 4, 4),
    drawn("three heads of two columns", 2, 4, 6, 3),
    drawn("two heads of three columns", 4, 2, 6, 2),
    drawn("one query", 1, 4, 4, 2),
    drawn("one key", 3, 1, 4, 2),
    drawn("more queries than keys", 5, 2, 4, 2),
    drawn("as many queries, keys and columns", 4, 4, 4, 2),
    drawn("as many keys as heads", 3, 2, 4, 2),
    drawn("unsaturated", 3, 4, 4, 2, (), 128),
    drawn("masked", 2, 3, 4, 2, [[1, 0, 1], [0, 1, 1]]),
    drawn("masked, not symmetric", 3, 3, 4, 2, [[1, 1, 0], [0, 1, 0], [0, 0, 1]]),
    drawn("causal", 4, 4, 4, 2, causal(4)),
    drawn("one key each", 3, 3, 4, 2, [[0, 1, 0], [0, 0, 1], [1, 0, 0]]),
    drawn("a key that nobody sees", 3, 3, 4, 2, [[1, 0, 1]] * 3),
    drawn("a mask that hides nothing", 2, 3, 4, 2, [[1, 1, 1]] * 2),
    drawn("masked, one head", 2, 3, 3, 1, [[1, 0, 1], [0, 1, 1]]),
    drawn("masked, more queries than keys", 4, 2, 2, 2, [[1, 0], [0, 1], [1, 1], [1, 0]]),
    case("identity weights", numbers(2, 4), numbers(3, 4), numbers(3, 4), 2, EYE4, EYE4, EYE4, EYE4),
    case("queries are zero: mean values", [[0] * 4] * 2, numbers(3, 4), numbers(3, 4), 2, *(numbers(4, 4) for _ in range(4))),
    case("queries are zero, masked", [[0] * 4] * 2, numbers(3, 4), numbers(3, 4), 2, *(numbers(4, 4) for _ in range(4)), [[1, 1, 0], [0, 1, 1]]),
    case("WO is zero", numbers(2, 2), numbers(2, 2), numbers(2, 2), 1, numbers(2, 2), numbers(2, 2), numbers(2, 2), [[0, 0], [0, 0]]),
    case("values of one head only", numbers(2, 4), numbers(3, 4), numbers(3, 4), 2, numbers(4, 4), numbers(4, 4), [[1, 2, 0, 0]] * 4, numbers(4, 4)),
    case("keys of one head only", numbers(2, 4), numbers(3, 4), numbers(3, 4), 2, numbers(4, 4), [[0, 0, 0.25, -0.5], [0, 0, 1, 0.5]] * 2, numbers(4, 4), numbers(4, 4)),
    case("scores of 1000", [[4] * 4, [3.5] * 4], [[4] * 4, [3.96875] * 4, [-4] * 4], numbers(3, 4), 2, [[2] * 4] * 4, [[1.5] * 4] * 4, numbers(4, 4), numbers(4, 4)),
    case("scores of -1000", [[4] * 4, [3.5] * 4], [[-4] * 4, [-3.96875] * 4], numbers(2, 4), 2, [[2] * 4] * 4, [[1.5] * 4] * 4, numbers(4, 4), numbers(4, 4)),
    case("a hidden key is larger by thousands", [[4] * 4, [4] * 4], [[-4] * 4, [4] * 4, [-3.96875] * 4], numbers(3, 4), 2, BIG, BIG, numbers(4, 4), numbers(4, 4), [[1, 0, 1], [0, 0, 1]]),
    drawn("eight heads", 2, 2, 8, 8, (), 64),
    drawn("twelve tokens, causal", 12, 12, 2, 2, causal(12)),
    fails("no queries", "no queries", q=[]),
    fails("no keys", "no keys", k=[], v=[]),
    fails("nothing", "all is empty", q=[], k=[], v=[], wq=[], wk=[], wv=[], wo=[]),
    fails("no columns", "rows of no numbers", q=[[]], k=[[]], v=[[]], wq=[], wk=[], wv=[], wo=[]),
    fails("a value too few", "1 value for 2 keys", v=[[2, 1]]),
    fails("a value too many", "3 values for 2 keys", v=[[2, 1], [0, 1], [1, 1]]),
    fails("no heads", "0 heads", heads=0),
    fails("a negative number of heads", "-1 heads", heads=-1),
    fails("heads do not divide the columns", "3 heads for 2 columns", heads=3),
    fails("more heads than columns", "4 heads for 2 columns", heads=4),
    fails("a wider query", "q[2] has 3 numbers", q=[[1, 2], [0, 1], [0.5, 1, 2]]),
    fails("wider keys", "keys of 3 numbers", k=[[1, 0.5, 2], [-1, 2, 2]]),
    fails("narrower values", "values of 1 number", v=[[1], [2]]),
    fails("WQ: a row too many", "3 rows for 2 columns", wq=[[1, 0.5], [0, 1], [1, 1]]),
    fails("WK: a row too few", "1 row for 2 columns", wk=[[1, 0.5]]),
    fails("WV: ragged", "p.WV[1] has 1 number", wv=[[1, 0.5], [1]]),
    fails("WO: wider", "rows of 3 numbers", wo=[[1, 0.5, 1], [1, 2, 3]]),
    fails("WO: a row too many", "3 rows for 2 columns", wo=[[1, 0.5], [0, 1], [1, 1]]),
    fails("a mask with a row too few", "2 rows for 3 queries", mask=[[1, 1], [1, 1]]),
    fails("a mask with a row too many", "4 rows for 3 queries", mask=[[1, 1]] * 4),
    fails("a mask too wide", "3 columns for 2 keys", mask=[[1, 1, 1]] * 3),
    fails("a mask with a short row", "mask[2] has 1 entry", mask=[[1, 1], [1, 1], [1]]),
], library=library)
