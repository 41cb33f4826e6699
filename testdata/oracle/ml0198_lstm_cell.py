"""A step of an LSTM cell in 50 decimal digits."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, tanh

import oracle

mp.dps = 50
LN3 = math.log(3)
state = [198]


def numbers(n, scale=16, span=65):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return values


def layer(n, d, scale=32):
    return {"w": [numbers(n + d, scale) for _ in range(n)], "b": numbers(n, scale)}


def floats(v):
    if isinstance(v, dict):
        return {k: floats(x) for k, x in v.items()}
    return [floats(x) for x in v] if isinstance(v, (list, tuple)) else float(v)


def inputs(x, h, c, f, i, cand, o):
    return floats({"x": x, "h": h, "c": c, "p": {"f": f, "i": i, "c": cand, "o": o}})


def step(x, h, c, p):
    hx = h + x

    def pre(gate, k):
        return fsum([mpf(p[gate]["b"][k])] + [mpf(w) * mpf(v) for w, v in zip(p[gate]["w"][k], hx)])

    def sigma(z):
        return 1 / (1 + exp(-z))

    memory = [sigma(pre("f", k)) * mpf(c[k]) + sigma(pre("i", k)) * tanh(pre("c", k)) for k in range(len(h))]
    shown = [sigma(pre("o", k)) * tanh(m) for k, m in enumerate(memory)]
    return [[float(v) for v in shown], [float(v) for v in memory]]


def case(name, *args):
    a = inputs(*args)
    return oracle.case(name, a, step(**a))


def drawn(name, n, d, scale=32):
    return case(name, numbers(d), numbers(n, 32), numbers(n, 8), *(layer(n, d, scale) for _ in range(4)))


def dense(w, b):
    return {"w": w, "b": b}


ONE = dict(x=[1, -0.5], h=[0.5], c=[2], f=dense([[1, 2, 3]], [0.5]), i=dense([[-1, 0, 2]], [0.25]),
           cand=dense([[0.5, 1, -1]], [0]), o=dense([[2, 1, 0.5]], [-0.5]))
TWO = dict(x=[1], h=[0.5, -0.25], c=[2, -1], f=dense([[1, 2, 3], [0, 1, -1]], [0.5, 0]), i=dense([[-1, 0, 2], [1, 1, 0]], [0.25, 1]),
           cand=dense([[0.5, 1, -1], [2, 0, 1]], [0, 0.5]), o=dense([[2, 1, 0.5], [-1, 1, 1]], [-0.5, 0.5]))


def but(base=TWO, **changes):
    return inputs(**{**base, **changes})


def fails(name, why, base=TWO, **changes):
    return oracle.fails(name, but(base, **changes), why)


def biased(b_f, b_i, b_c, b_o, scale=0.25):
    w = [[scale, -scale, 2 * scale]]
    return [1, 0.5], [-0.25], [1.5], dense(w, [b_f]), dense(w, [b_i]), dense(w, [b_c]), dense(w, [b_o])


def zero_but(which):
    """Weights of a single gate; the others are 0."""
    gates = [layer(2, 3) if g == which else dense([[0] * 5] * 2, [0] * 2) for g in "fico"]
    return numbers(3), numbers(2, 32), numbers(2, 8), *gates


def library(x, h, c, p):
    """torch.nn.LSTMCell"""
    n = len(h)
    cell = torch.nn.LSTMCell(len(x), n).double()
    w = torch.tensor([row for g in "ifco" for row in p[g]["w"]], dtype=torch.float64)
    b = torch.tensor([v for g in "ifco" for v in p[g]["b"]], dtype=torch.float64)
    with torch.no_grad():
        cell.weight_hh.copy_(w[:, :n])
        cell.weight_ih.copy_(w[:, n:])
        cell.bias_ih.copy_(b)
        cell.bias_hh.zero_()
        x, h, c = (torch.tensor([v], dtype=torch.float64) for v in (x, h, c))
        return [v[0].tolist() for v in cell(x, (h, c))]


ZERO = dense([[0, 0]], [0])
oracle.main("ml0198-lstm-cell", [
    case("example 1", [1], [0], [2], dense([[5, 0]], [0]), dense([[0, LN3]], [0]), dense([[0, 0]], [LN3 / 2]), dense([[3, 0]], [LN3])),
    case("example 2", [1], [0.5], [2], dense([[0, 0]], [1000]), dense([[0, 0]], [-1000]), dense([[1, 1]], [0]), ZERO),
    fails("example 3", "a state of one number, a memory of two", x=[1], h=[0], c=[2, 3],
          f=dense([[5, 0]], [0]), i=dense([[0, 1]], [0]), cand=dense([[0, 0]], [0]), o=dense([[3, 0]], [1])),
    drawn("one number of each", 1, 1),
    drawn("more input than state", 2, 3),
    drawn("more state than input", 4, 1),
    drawn("one number of state", 1, 5),
    drawn("small weights", 3, 2, 256),
    drawn("large weights", 3, 2, 4),
    drawn("five and three", 5, 3, 64),
    case("the smaller cell of the errors", *ONE.values()),
    case("the cell of the errors", *TWO.values()),
    case("all weights zero", [1, 2], [0.5], [2], *[dense([[0, 0, 0]], [0])] * 4),
    case("everything zero", [0], [0], [0], *[ZERO] * 4),
    case("biases only", [1, 2], [0.5], [2], *[dense([[0, 0, 0]], [b]) for b in (0.5, -0.25, 1, -1.5)]),
    case("all gates alike", [1, 2], [0.5], [2], *[dense([[0.5, -0.25, 0.125]], [0.5])] * 4),
    case("only the forget gate has weights", *zero_but("f")),
    case("only the input gate has weights", *zero_but("i")),
    case("only the candidate has weights", *zero_but("c")),
    case("only the output gate has weights", *zero_but("o")),
    case("no memory yet", [0.5, -1], [0.5], [0], *[layer(1, 2) for _ in range(4)]),
    case("no state yet", [0.5, -1], [0, 0], [0.5, -1], *[layer(2, 2) for _ in range(4)]),
    case("no input", [0, 0], [0.25, -0.5], [0.5, -1], *[layer(2, 2) for _ in range(4)]),
    case("a state beyond 1", [0.5, -1], [3, -5], [0.5, -1], *[layer(2, 2) for _ in range(4)]),
    case("a large memory", [0.5, -1], [0.25, -0.5], [50, -100], *[layer(2, 2) for _ in range(4)]),
    case("kept: forget 40, input -40", *biased(40, -40, 0.5, 0.25)),
    case("replaced: forget -40, input 40", *biased(-40, 40, 0.5, 0.25)),
    case("hidden: output -40", *biased(0.5, -0.25, 0.5, -40)),
    case("shown: output 40", *biased(0.5, -0.25, 0.5, 40)),
    case("candidate saturated", *biased(0.5, -0.25, 30, 0.5)),
    case("forget 1000", *biased(1000, -0.5, 0.5, 0.25)),
    case("input -1000", *biased(0.5, -1000, 0.5, 0.25)),
    case("candidate 1000", *biased(0.5, 0.25, 1000, 0.25)),
    case("candidate -1000", *biased(0.5, 0.25, -1000, 0.25)),
    case("output 1000", *biased(0.5, 0.25, 0.75, 1000)),
    drawn("eight numbers of state", 8, 1, 64),
    fails("an empty input", "x is empty", x=[]),
    fails("an empty state", "h is empty", h=[]),
    fails("nothing", "h is empty", x=[], h=[], c=[], f=dense([], []), i=dense([], []), cand=dense([], []), o=dense([], [])),
    fails("no input, gates for none", "x is empty", x=[], **{g: dense([[1, 2], [3, 4]], [0, 0]) for g in ("f", "i", "cand", "o")}),
    fails("no state, gates for none", "h is empty", h=[], c=[], **{g: dense([], []) for g in ("f", "i", "cand", "o")}),
    fails("no memory", "c is empty, h has 2 numbers", c=[]),
    fails("a short memory", "c has 1 number, h has 2", c=[1]),
    fails("a long memory", "c has 3 numbers, h has 2", c=[1, 2, 3]),
    fails("a longer input", "x has 2 numbers, the gates take 1", x=[1, 2]),
    fails("a longer state", "h has 3 numbers, the gates make 2", h=[1, 2, 3], c=[1, 2, 3]),
    fails("state and input shifted", "4 = 1 + 3 columns, but 2 rows", x=[1, 2], h=[1], c=[1]),
    fails("F: a row too few", "1 row for a state of 2", f=dense([[1, 2, 3]], [0.5, 0])),
    fails("F: a bias too few", "1 bias for a state of 2", f=dense([[1, 2, 3], [4, 5, 6]], [0.5])),
    fails("F: the first row too long", "row 0 has 4 numbers", f=dense([[1, 2, 3, 4], [1, 2, 3]], [0.5, 0])),
    fails("I: a row too many", "3 rows for a state of 2", i=dense([[1, 2, 3]] * 3, [0.5, 0])),
    fails("I: the last row too short", "row 1 has 2 numbers", i=dense([[1, 2, 3], [1, 2]], [0.5, 0])),
    fails("C: a bias too many", "3 biases for a state of 2", cand=dense([[1, 2, 3], [4, 5, 6]], [0.5, 0, 1])),
    fails("C: the last row too long", "row 1 has 4 numbers", cand=dense([[1, 2, 3], [1, 2, 3, 4]], [0.5, 0])),
    fails("O: a row too few", "1 row for a state of 2", o=dense([[1, 2, 3]], [0.5, 0])),
    fails("O: a bias too few", "1 bias for a state of 2", o=dense([[1, 2, 3], [4, 5, 6]], [0.5])),
    fails("O: the last row too short", "row 1 has 2 numbers", o=dense([[1, 2, 3], [1, 2]], [0.5, 0])),
], library=library)
