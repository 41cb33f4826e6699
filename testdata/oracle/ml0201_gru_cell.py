"""A step of a GRU cell in 50 decimal digits, with the reset before or after the product."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, tanh

import oracle

mp.dps = 50
LN3 = math.log(3)
state = [201]


def numbers(n, scale=16, span=65):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return values


def dense(w, b):
    return {"w": w, "b": b}


def layer(n, columns, scale=32):
    return dense([numbers(columns, scale) for _ in range(n)], numbers(n, scale))


def floats(v):
    if isinstance(v, dict):
        return {k: floats(x) for k, x in v.items()}
    return [floats(x) for x in v] if isinstance(v, (list, tuple)) else float(v)


def inputs(x, h, r, z, nx, nh, after):
    return {**floats({"x": x, "h": h, "p": {"r": r, "z": z, "nx": nx, "nh": nh}}), "resetAfter": after}


def step(x, h, p, resetAfter):
    def apply(gate, v):
        return [fsum([mpf(b)] + [mpf(w) * e for w, e in zip(row, v)]) for row, b in zip(p[gate]["w"], p[gate]["b"])]

    def sigma(v):
        return [1 / (1 + exp(-e)) for e in v]

    x, h = [mpf(v) for v in x], [mpf(v) for v in h]
    r, z = sigma(apply("r", h + x)), sigma(apply("z", h + x))
    if resetAfter:
        recurrent = [a * b for a, b in zip(r, apply("nh", h))]
    else:
        recurrent = apply("nh", [a * b for a, b in zip(r, h)])
    n = [tanh(a + b) for a, b in zip(apply("nx", x), recurrent)]
    return [float(u * old + (1 - u) * new) for u, old, new in zip(z, h, n)]


def case(name, *args):
    a = inputs(*args)
    return oracle.case(name, a, step(**a))


def both(name, *args):
    return [case(name, *args, False), case(name + ", reset after", *args, True)]


def drawn(name, n, d, scale=32):
    return both(name, numbers(d), numbers(n, 32), layer(n, n + d, scale), layer(n, n + d, scale), layer(n, d, scale), layer(n, n, scale))


CELL = dict(x=[1], h=[0.5, -0.25], r=dense([[1, 2, 3], [0, 1, -1]], [0.5, 0]), z=dense([[-1, 0, 2], [1, 1, 0]], [0.25, 1]),
            nx=dense([[0.5], [2]], [0, 0.5]), nh=dense([[2, 1], [-1, 1]], [-0.5, 0.5]), after=False)


def fails(name, why, **changes):
    return oracle.fails(name, inputs(**{**CELL, **changes}), why)


def biased(r, z, nx, nh):
    w = [[0.25, -0.25, 0.5]]
    return [1, 0.5], [-0.75], dense(w, [r]), dense(w, [z]), dense([[0.5, -1]], [nx]), dense([[1.5]], [nh])


def library(x, h, p, resetAfter):
    """torch.nn.GRUCell"""
    if not resetAfter:
        return None
    n = len(h)
    cell = torch.nn.GRUCell(len(x), n).double()
    t = {g: (torch.tensor(p[g]["w"], dtype=torch.float64), torch.tensor(p[g]["b"], dtype=torch.float64)) for g in p}
    zero = torch.zeros(2 * n, dtype=torch.float64)
    with torch.no_grad():
        cell.weight_hh.copy_(torch.cat([t["r"][0][:, :n], t["z"][0][:, :n], t["nh"][0]]))
        cell.weight_ih.copy_(torch.cat([t["r"][0][:, n:], t["z"][0][:, n:], t["nx"][0]]))
        cell.bias_ih.copy_(torch.cat([t["r"][1], t["z"][1], t["nx"][1]]))
        cell.bias_hh.copy_(torch.cat([zero, t["nh"][1]]))
        return cell(torch.tensor([x], dtype=torch.float64), torch.tensor([h], dtype=torch.float64))[0].tolist()


def only(which):
    sizes = {"r": 5, "z": 5, "nx": 3, "nh": 2}
    parts = [layer(2, n) if g == which else dense([[0] * n] * 2, [0] * 2) for g, n in sizes.items()]
    return [numbers(3), numbers(2, 32), *parts]


ONE = [[1], [0.5], dense([[0, 0]], [0]), dense([[0, LN3]], [0]), dense([[0.25]], [0.25]), dense([[-2]], [1])]
oracle.main("ml0201-gru-cell", [
    case("example 1", *ONE, False),
    case("example 2", *ONE, True),
    fails("example 3", "two numbers of input, weights for one", x=[1, 2], h=[0.5], r=dense([[0, 0]], [0]), z=dense([[0, 1]], [0]),
          nx=dense([[0.25]], [0.25]), nh=dense([[-2]], [1])),
    *drawn("one number of each", 1, 1),
    *drawn("more input than state", 2, 3),
    *drawn("more state than input", 4, 1),
    *drawn("as much state as input", 2, 2),
    *drawn("small weights", 3, 2, 256),
    *drawn("large weights", 3, 2, 4),
    *both("the cell of the errors", *list(CELL.values())[:-1]),
    *both("everything zero", [0], [0], dense([[0, 0]], [0]), dense([[0, 0]], [0]), dense([[0]], [0]), dense([[0]], [0])),
    case("only the reset gate has weights", *only("r"), False),
    case("only the update gate has weights", *only("z"), True),
    *both("only the input's part has weights", *only("nx")),
    *both("only the state's part has weights", *only("nh")),
    *both("no state yet", [0.5, -1], [0, 0], layer(2, 4), layer(2, 4), layer(2, 2), layer(2, 2)),
    case("no input", [0, 0, 0], [0.25, -0.5], layer(2, 5), layer(2, 5), layer(2, 3), layer(2, 2), False),
    *both("a state beyond 1", [0.5, -1], [3, -5], layer(2, 4), layer(2, 4), layer(2, 2), layer(2, 2)),
    *both("reset -40: the state does not count", *biased(-40, 0.5, 0.25, -0.5)),
    *both("reset 1000: all of the state counts", *biased(1000, -0.5, 0.25, -0.5)),
    case("update 40: kept", *biased(0.5, 40, 0.25, -0.5), False),
    case("update -40: replaced", *biased(0.5, -40, 0.25, -0.5), True),
    case("update 1000", *biased(0.5, 1000, 0.25, -0.5), True),
    case("update -1000", *biased(0.5, -1000, 0.25, -0.5), False),
    case("reset -1000", *biased(-1000, 0.5, 0.25, -0.5), True),
    case("candidate saturated by the input", *biased(0.5, -0.5, 1000, -0.5), False),
    case("candidate saturated by the state", *biased(0.5, -0.5, 0.5, -1000), True),
    *drawn("eight numbers of state", 8, 2, 64)[:1],
    fails("an empty input", "x is empty", x=[]),
    fails("an empty state", "h is empty", h=[]),
    fails("an empty input, layers for none", "x is empty", x=[], r=dense([[1, 2], [0, 1]], [0, 0]), z=dense([[1, 2], [0, 1]], [0, 0]), nx=dense([[], []], [0, 0])),
    fails("an empty state, layers for none", "h is empty", h=[], **{g: dense([], []) for g in ("r", "z", "nx", "nh")}),
    fails("a longer input", "x has 2 numbers, the layers take 1", x=[1, 2]),
    fails("a longer state", "h has 3 numbers, the layers make 2", h=[1, 2, 3]),
    fails("R: a row too few", "1 row for a state of 2", r=dense([[1, 2, 3]], [0.5, 0])),
    fails("R: a bias too many", "3 biases for a state of 2", r=dense([[1, 2, 3], [4, 5, 6]], [0.5, 0, 1])),
    fails("R: the last row too short", "row 1 has 2 numbers", r=dense([[1, 2, 3], [1, 2]], [0.5, 0])),
    fails("Z: a row too many", "3 rows for a state of 2", z=dense([[1, 2, 3]] * 3, [0.5, 0])),
    fails("Z: a bias too few", "1 bias for a state of 2", z=dense([[1, 2, 3], [4, 5, 6]], [0.5])),
    fails("Z: the first row too long", "row 0 has 4 numbers", z=dense([[1, 2, 3, 4], [1, 2, 3]], [0.5, 0])),
    fails("NX: a row too few", "1 row for a state of 2", nx=dense([[1]], [0.5, 0])),
    fails("NX: a bias too few", "1 bias for a state of 2", nx=dense([[1], [2]], [0.5])),
    fails("NX: columns for the state, too", "rows of 3 numbers for an input of 1", nx=dense([[1, 2, 3], [4, 5, 6]], [0.5, 0])),
    fails("NX: the last row too long", "row 1 has 2 numbers", nx=dense([[1], [2, 3]], [0.5, 0])),
    fails("NH: a row too many", "3 rows for a state of 2", nh=dense([[1, 2]] * 3, [0.5, 0])),
    fails("NH: a bias too many", "3 biases for a state of 2", nh=dense([[1, 2], [3, 4]], [0.5, 0, 1])),
    fails("NH: the first row too short", "row 0 has 1 number", nh=dense([[1], [3, 4]], [0.5, 0])),
    fails("NH: the last row too long", "row 1 has 3 numbers", nh=dense([[1, 2], [3, 4, 5]], [0.5, 0]), after=True),
], library=library)
