"""A post-norm transformer block in 40 decimal digits."""

import torch
from mpmath import exp, matrix, mp, mpf, sqrt

import oracle

mp.dps = 40
state = [241]


def numbers(rows, cols, scale=16, span=41):
    """A matrix of multiples of 1/scale around 0."""
    values = []
    for _ in range(rows * cols):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return [values[i * cols:(i + 1) * cols] for i in range(rows)]


def floats(v):
    if isinstance(v, dict):
        return {k: x if k == "heads" else floats(x) for k, x in v.items()}
    return [floats(x) for x in v] if isinstance(v, (list, tuple)) else float(v)


def inputs(x, p, mask=()):
    return {"x": floats(x), "p": floats(p), "mask": [[bool(b) for b in row] for row in mask]}


def attention(x, p, mask):
    n, d = len(x), len(x[0])
    width = d // p["heads"]
    q, k, v = (matrix(x) * matrix(p[w]) for w in ("wq", "wk", "wv"))
    joined = matrix(n, d)
    for i in range(n):
        seen = [j for j in range(n) if not mask or mask[i][j]]
        for h in range(p["heads"]):
            cols = range(h * width, (h + 1) * width)
            scores = [sum(q[i, c] * k[j, c] for c in cols) / sqrt(mpf(width)) for j in seen]
            e = [exp(s - max(scores)) for s in scores]
            for c in cols:
                joined[i, c] = sum(w * v[j, c] for w, j in zip(e, seen)) / sum(e)
    return joined * matrix(p["wo"])


def norm(row, gain, offset, eps):
    mean = sum(row) / len(row)
    variance = sum((v - mean) ** 2 for v in row) / len(row)
    return [mpf(g) * (v - mean) / sqrt(variance + mpf(eps)) + mpf(o) for v, g, o in zip(row, gain, offset)]


def block(x, p, mask):
    attended = attention(x, p["attn"], mask)
    out = []
    for i, token in enumerate(x):
        row = norm([mpf(v) + attended[i, c] for c, v in enumerate(token)], p["g1"], p["b1"], p["eps"])
        hidden = [max(mpf(0), sum(mpf(w) * v for w, v in zip(ws, row)) + mpf(b)) for ws, b in zip(p["ff1"]["w"], p["ff1"]["b"])]
        row = [v + sum(mpf(w) * h for w, h in zip(ws, hidden)) + mpf(b) for v, ws, b in zip(row, p["ff2"]["w"], p["ff2"]["b"])]
        out.append([float(v) for v in norm(row, p["g2"], p["b2"], p["eps"])])
    return out


def case(name, x, p, mask=()):
    a = inputs(x, p, mask)
    return oracle.case(name, a, block(**a))


def params(d, heads, f, eps=0.1, scale=16, **changes):
    p = {"attn": {"heads": heads, **{w: numbers(d, d, scale) for w in ("wq", "wk", "wv", "wo")}},
         "ff1": {"w": numbers(f, d, scale), "b": numbers(1, f, scale)[0]}, "ff2": {"w": numbers(d, f, scale), "b": numbers(1, d, scale)[0]},
         "g1": numbers(1, d)[0], "b1": numbers(1, d)[0], "g2": numbers(1, d)[0], "b2": numbers(1, d)[0], "eps": eps}
    for key, value in changes.items():
        part, _, leaf = key.partition("_")
        p[part] = {**p[part], leaf: value} if leaf else value
    return p


def drawn(name, n, d, heads, f, mask=(), **changes):
    return case(name, numbers(n, d), params(d, heads, f, **changes), mask)


BASE = params(2, 2, 3, scale=16)
X = [[1, -0.5], [0.25, 2], [-1, 1.5]]


def fails(name, why, x=X, mask=(), **changes):
    p = dict(BASE)
    for key, value in changes.items():
        part, _, leaf = key.partition("_")
        p[part] = {**p[part], leaf: value} if leaf else value
    return oracle.fails(name, inputs(x, p, mask), why)


def library(x, p, mask):
    """torch.nn.TransformerEncoderLayer, norm_first=False"""
    d, a = len(x[0]), p["attn"]
    layer = torch.nn.TransformerEncoderLayer(d, a["heads"], len(p["ff1"]["w"]), dropout=0, layer_norm_eps=p["eps"]).double()
    t = lambda m: torch.tensor(m, dtype=torch.float64)
    with torch.no_grad():
        layer.self_attn.in_proj_weight.copy_(torch.cat([t(a[w]).T for w in ("wq", "wk", "wv")]))
        layer.self_attn.out_proj.weight.copy_(t(a["wo"]).T)
        layer.self_attn.in_proj_bias.zero_()
        layer.self_attn.out_proj.bias.zero_()
        for part, name in ((layer.linear1, "ff1"), (layer.linear2, "ff2")):
            part.weight.copy_(t(p[name]["w"]))
            part.bias.copy_(t(p[name]["b"]))
        for part, g, b in ((layer.norm1, "g1", "b1"), (layer.norm2, "g2", "b2")):
            part.weight.copy_(t(p[g]))
            part.bias.copy_(t(p[b]))
        return layer(t(x)[:, None], src_mask=~torch.tensor(mask) if mask else None)[:, 0].tolist()


def causal(n):
    return [[j <= i for j in range(n)] for i in range(n)]


def zeros(r, c):
    return [[0] * c for _ in range(r)]


ONES = dict(g1=[1] * 4, b1=[0] * 4, g2=[1] * 4, b2=[0] * 4)
EX = {"attn": {"heads": 1, "wq": zeros(2, 2), "wk": zeros(2, 2), "wv": [[1, 0], [0, 1]], "wo": [[1, 0], [0, 1]]},
      "ff1": {"w": [[1, 0], [1, 1]], "b": [-1, -4]}, "ff2": {"w": [[2, 4], [0, 4]], "b": [0, 5]},
      "g1": [5, 5], "b1": [0, 1], "g2": [10, 5], "b2": [0, 1], "eps": 9}
oracle.main("ml0241-transformer-block", [
    case("example 1", [[3, -1]], EX),
    case("example 2", [[3, -1], [1, 1]], EX, [[1, 0], [1, 0]]),
    oracle.fails("example 3", inputs([[3, -1]], {**EX, "attn": {**EX["attn"], "heads": 3}}), "3 heads for 2 columns"),
    case("one of everything", [[3]], params(1, 1, 1)),
    case("the block of the errors", X, BASE),
    drawn("one head", 2, 4, 1, 3),
    drawn("two heads", 3, 4, 2, 3),
    drawn("three heads of two columns", 2, 6, 3, 2),
    drawn("one token", 1, 4, 2, 3),
    drawn("more tokens than columns", 5, 2, 2, 3),
    drawn("as many tokens, columns and hidden units", 4, 4, 2, 4),
    drawn("more hidden units than columns", 2, 2, 1, 7),
    drawn("one hidden unit", 2, 4, 2, 1),
    drawn("causal", 4, 4, 2, 3, causal(4)),
    drawn("masked, not symmetric", 3, 4, 2, 3, [[1, 1, 0], [0, 1, 0], [1, 0, 1]]),
    drawn("one token each", 3, 4, 2, 3, [[0, 1, 0], [0, 0, 1], [1, 0, 0]]),
    drawn("eps 1", 2, 4, 2, 3, eps=1),
    drawn("eps 1e-5", 2, 4, 2, 3, eps=1e-5),
    drawn("gains of 1, offsets of 0", 2, 4, 2, 3, **ONES),
    drawn("gain of the first norm is 0", 2, 4, 2, 3, g1=[0] * 4),
    drawn("gain of the second norm is 0", 2, 4, 2, 3, g2=[0] * 4),
    drawn("attention gives 0", 2, 4, 2, 3, attn_wo=zeros(4, 4)),
    drawn("dense layers give 0", 2, 4, 2, 3, ff2={"w": zeros(4, 3), "b": [0] * 4}),
    drawn("only two norms are left", 2, 4, 2, 3, attn_wo=zeros(4, 4), ff2={"w": zeros(4, 3), "b": [0] * 4}),
    drawn("every hidden unit is off", 2, 4, 2, 3, ff1_b=[-50] * 3),
    drawn("every hidden unit is on", 2, 4, 2, 3, ff1_b=[50] * 3),
    drawn("queries are zero", 3, 4, 2, 3, attn_wq=zeros(4, 4)),
    case("constant tokens", [[2] * 4, [-1] * 4], params(4, 2, 3, attn_wv=zeros(4, 4))),
    case("all zero tokens", zeros(2, 4), params(4, 2, 3)),
    case("an offset of 10^5", [[99999.1, 99998.3, 99999.9, 99998.6], [99997.7, 99999.3, 99998.9, 99999.1]], params(4, 2, 3, attn_wq=zeros(4, 4), attn_wv=zeros(4, 4))),
    case("tokens far apart", [[100000, -100000, 50000, 3], [-7, 60000, 5, -80000]], params(4, 2, 3, attn_wq=zeros(4, 4))),
    case("scores of 1000", [[20, 20, 20, 20], [19, 20, 20, 20]], params(4, 2, 3, attn_wq=[[0.5] * 4] * 4, attn_wk=[[0.5] * 4] * 4)),
    case("a hidden token outweighs all others by thousands", [[4, -2, 1, 0.5], [40, 40, 40, 40], [3, 1, -1, 2]],
         params(4, 2, 3, attn_wq=[[2] * 4] * 4, attn_wk=[[2] * 4] * 4), [[1, 0, 1], [1, 1, 1], [0, 0, 1]]),
    drawn("ten tokens", 10, 2, 1, 2, causal(10)),
    fails("no tokens", "x is empty", x=[]),
    fails("tokens of no numbers", "x[0] is empty", x=[[], [], []]),
    fails("no columns anywhere", "x[0] is empty", x=[[]], attn={"heads": 1, "wq": [], "wk": [], "wv": [], "wo": []}, ff1={"w": [[]], "b": [1]},
          ff2={"w": [], "b": []}, g1=[], b1=[], g2=[], b2=[]),
    fails("a longer token", "x[1] has 3 numbers", x=[[1, 2], [1, 2, 3], [4, 5]]),
    fails("wider tokens", "x has 4 columns, the weights 2", x=[[1, 2, 3, 4]] * 3),
    fails("no heads", "0 heads", attn_heads=0),
    fails("three heads", "3 heads for 2 columns", attn_heads=3),
    fails("WQ: a row too many", "3 rows for 2 columns", attn_wq=numbers(3, 2)),
    fails("WK: wider", "3 columns, want 2", attn_wk=numbers(2, 3)),
    fails("WV: a row too few", "1 row for 2 columns", attn_wv=numbers(1, 2)),
    fails("WO: ragged", "p.Attn.WO[1] has 1 number", attn_wo=[[1, 2], [3]]),
    fails("FF1: no hidden units", "p.FF1 is empty", ff1={"w": [], "b": []}, ff2_w=[[], []]),
    fails("FF1: a bias too few", "2 biases for 3 hidden units", ff1_b=[1, 2]),
    fails("FF1: a row too many", "4 rows, 3 biases", ff1_w=numbers(4, 2)),
    fails("FF1: wider", "3 columns, want 2", ff1_w=numbers(3, 3)),
    fails("FF1: a bias too many", "4 biases for 3 hidden units", ff1_b=[1, 2, 3, 4]),
    fails("FF2: a row too few", "1 row for 2 columns", ff2_w=numbers(1, 3)),
    fails("FF2: narrower", "2 columns for 3 hidden units", ff2_w=numbers(2, 2)),
    fails("FF2: transposed", "3 rows for 2 columns", ff2_w=numbers(3, 2)),
    fails("FF2: a bias too many", "3 biases for 2 columns", ff2_b=[1, 2, 3]),
    fails("G1 too short", "1 gain for 2 columns", g1=[1]),
    fails("B1 too long", "3 offsets for 2 columns", b1=[1, 2, 3]),
    fails("G2 too long", "3 gains for 2 columns", g2=[1, 2, 3]),
    fails("B2 is empty", "no offsets", b2=[]),
    fails("a mask with a row too few", "2 rows for 3 tokens", mask=[[1, 1, 1]] * 2),
    fails("a mask with a short row", "mask[2] has 2 entries", mask=[[1, 1, 1], [1, 1, 1], [1, 1]]),
    fails("a mask too wide", "4 columns for 3 tokens", mask=[[1, 1, 1, 1]] * 3),
    fails("eps is negative", "eps is -0.5", eps=-0.5),
    fails("eps is negative, less than any variance", "eps is -1e-05", eps=-1e-5),
], library=library)
