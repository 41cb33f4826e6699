"""An affine coupling layer in 50 decimal digits."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, tanh

import oracle

mp.dps = 50
state = [206]


def numbers(n, scale=16, span=65):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return values


def dense(w, b):
    return {"w": [[float(v) for v in row] for row in w], "b": [float(v) for v in b]}


def layer(n, scale=32):
    return dense([numbers(n, scale) for _ in range(n)], numbers(n, scale))


def inputs(x, mask, s, t):
    return {"x": [float(v) for v in x], "mask": [bool(m) for m in mask], "c": {"s": s, "t": t}}


def flow(x, mask, c):
    def row(d, i):
        return fsum([mpf(d["b"][i])] + [mpf(w) * mpf(v) for w, v, m in zip(d["w"][i], x, mask) if m])

    z, total = [], mpf(0)
    for i, (v, kept) in enumerate(zip(x, mask)):
        s = mpf(0) if kept else tanh(row(c["s"], i))
        z.append(v if kept else float(mpf(v) * exp(s) + row(c["t"], i)))
        total += s
    return [z, float(total)]


def case(name, x, mask, s, t):
    args = inputs(x, mask, s, t)
    return oracle.case(name, args, flow(**args))


def drawn(name, mask, scale=32):
    n = len(mask)
    return case(name, numbers(n), [m == "1" for m in mask], layer(n, scale), layer(n, scale))


PLAIN = dict(x=[1, -2, 3], mask=[1, 0, 0], s=dense([[1, 0.5, 2], [0.25, 1, -1], [-0.5, 2, 1]], [0.5, -0.25, 0.125]),
             t=dense([[2, 1, 0], [-1, 0.5, 1], [1.5, 0, 2]], [1, -1, 0.5]))


def fails(name, why, **changes):
    return oracle.fails(name, inputs(**{**PLAIN, **changes}), why)


def library(x, mask, c):
    """torch.autograd.functional.jacobian, torch.linalg.slogdet"""
    b = torch.tensor(mask, dtype=torch.float64)
    ws, bs, wt, bt = (torch.tensor(c[net][part], dtype=torch.float64) for net in "st" for part in "wb")

    def move(v):
        s, t = torch.tanh(ws @ (b * v) + bs), wt @ (b * v) + bt
        return b * v + (1 - b) * (v * torch.exp(s) + t)

    v = torch.tensor(x, dtype=torch.float64)
    return [move(v).tolist(), float(torch.linalg.slogdet(torch.autograd.functional.jacobian(move, v))[1])]


ZERO = dense([[0] * 3] * 3, [0] * 3)
S, T = PLAIN["s"], PLAIN["t"]
oracle.main("ml0206-coupling-forward", [
    case("example 1", [2, 3], [1, 0], dense([[7, 7], [0.25, 5]], [7, -0.5]), dense([[7, 7], [1.5, 5]], [7, -1])),
    case("example 2", [4, 1], [0, 0], dense([[1, 2], [3, 4]], [math.log(3) / 2, -1000]), dense([[1, 2], [3, 4]], [1, 0])),
    fails("example 3", "a mask of one number for two", x=[4, 1], mask=[1], s=dense([[1, 2], [3, 4]], [0, 0]), t=dense([[1, 2], [3, 4]], [0, 0])),
    case("one number, moved", [3], [0], dense([[5]], [0.5]), dense([[5]], [-1])),
    case("one number, passed", [3], [1], dense([[5]], [0.5]), dense([[5]], [-1])),
    case("the layer of the errors", **PLAIN),
    drawn("two numbers, the first passes", "10"),
    drawn("two numbers, the second passes", "01"),
    drawn("every other number", "10101"),
    drawn("every other number, the other ones", "01010"),
    drawn("the first half", "1100"),
    drawn("the second half", "0011"),
    drawn("one of four passes", "0010"),
    drawn("one of four is moved", "1011"),
    drawn("all pass", "1111"),
    drawn("none passes", "0000"),
    drawn("small weights", "100110", 256),
    drawn("large weights", "1001", 4),
    case("no scale: a shift", PLAIN["x"], [0, 1, 0], ZERO, T),
    case("no shift: a scale", PLAIN["x"], [0, 1, 0], S, ZERO),
    case("networks of zeros: the identity", PLAIN["x"], [0, 1, 0], ZERO, ZERO),
    case("biases only", PLAIN["x"], [0, 1, 0], dense([[0] * 3] * 3, [0.5, 9, -0.25]), dense([[0] * 3] * 3, [1, 9, -2])),
    case("scales saturated", PLAIN["x"], [0, 1, 0], dense([[0] * 3] * 3, [1000, 0, -1000]), T),
    case("all scales saturated above", [1, 2, 3], [0, 0, 0], dense([[0] * 3] * 3, [50, 60, 1000]), T),
    case("weights that see only what is moved", PLAIN["x"], [0, 1, 0], dense([[5, 0, 7]] * 3, [0.5, 0, 0.25]), dense([[5, 0, 7]] * 3, [1, 0, 2])),
    case("weights of what passes are not used", PLAIN["x"], [0, 1, 0], dense([S["w"][0], [9, -9, 8], S["w"][2]], [0.5, 1000, 0.25]), dense([T["w"][0], [9, -9, 8], T["w"][2]], [0.5, 1000, 0.25])),
    case("what passes is 0", [2, 0, -1], [0, 1, 0], S, T),
    case("what is moved is 0", [0, 1.5, 0], [0, 1, 0], S, T),
    case("all is 0", [0, 0, 0], [0, 1, 0], S, T),
    case("large numbers", [100, -100, 0.125], [0, 0, 1], S, T),
    case("a large number passes", [0.5, -0.25, 100], [0, 0, 1], S, T),
    case("scales that cancel", [1, 2, 3], [0, 1, 0], dense([[0, 0.25, 0], [0, 1, 0], [0, -0.25, 0]], [0.5, 0, -0.5]), T),
    drawn("sixteen numbers", "1010011100010110", 64),
    fails("nothing", "x is empty", x=[], mask=[], s=dense([], []), t=dense([], [])),
    fails("no numbers", "x is empty", x=[]),
    fails("no mask", "no mask for three numbers", mask=[]),
    fails("a mask too short", "a mask of 2 for 3 numbers", mask=[1, 0]),
    fails("a mask too long", "a mask of 4 for 3 numbers", mask=[1, 0, 0, 0]),
    fails("a number too many", "4 numbers, a mask and networks for 3", x=[1, 2, 3, 4]),
    fails("S: a row too few", "2 rows for 3 numbers", s=dense(S["w"][:2], S["b"])),
    fails("S: a row too many", "4 rows for 3 numbers", s=dense(S["w"] + [[1, 2, 3]], S["b"])),
    fails("S: a bias too few", "2 biases for 3 numbers", s=dense(S["w"], S["b"][:2])),
    fails("S: the last row too long", "row 2 has 4 numbers", s=dense(S["w"][:2] + [[1, 2, 3, 4]], S["b"])),
    fails("S: the row of what passes too short", "row 0 has 2 numbers", s=dense([[1, 2]] + S["w"][1:], S["b"])),
    fails("T: a row too few", "2 rows for 3 numbers", t=dense(T["w"][:2], T["b"])),
    fails("T: a bias too many", "4 biases for 3 numbers", t=dense(T["w"], T["b"] + [1])),
    fails("T: a bias too few", "2 biases for 3 numbers", t=dense(T["w"], T["b"][:2])),
    fails("T: the last row too short", "row 2 has 2 numbers", t=dense(T["w"][:2] + [[1, 2]], T["b"])),
    fails("T: the first row too long", "row 0 has 4 numbers", t=dense([[1, 2, 3, 4]] + T["w"][1:], T["b"])),
], library=library)
