"""The way back through an affine coupling layer in 50 decimal digits, held to the way forward."""

import math

import torch
from mpmath import exp, fsum, mp, mpf, tanh

import oracle

mp.dps = 50
state = [207]


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


def inputs(z, mask, s, t):
    return {"z": [float(v) for v in z], "mask": [bool(m) for m in mask], "c": {"s": s, "t": t}}


def back(z, mask, c):
    def row(d, v, i):
        return fsum([mpf(d["b"][i])] + [mpf(w) * e for w, e, m in zip(d["w"][i], v, mask) if m])

    x, total = [mpf(v) for v in z], mpf(0)
    for i, kept in enumerate(mask):
        if not kept:
            s = tanh(row(c["s"], x, i))
            x[i] = (x[i] - row(c["t"], x, i)) / exp(s)
            total -= s
    for i, kept in enumerate(mask):  # forward again
        made = x[i] if kept else x[i] * exp(tanh(row(c["s"], x, i))) + row(c["t"], x, i)
        assert abs(made - mpf(z[i])) < mpf(10) ** -40
    return [[float(v) for v in x], float(total)]


def case(name, z, mask, s, t):
    args = inputs(z, mask, s, t)
    return oracle.case(name, args, back(**args))


def drawn(name, mask, scale=32):
    n = len(mask)
    return case(name, numbers(n), [m == "1" for m in mask], layer(n, scale), layer(n, scale))


PLAIN = dict(z=[1, -2, 3], mask=[1, 0, 0], s=dense([[1, 0.5, 2], [0.25, 1, -1], [-0.5, 2, 1]], [0.5, -0.25, 0.125]),
             t=dense([[2, 1, 0], [-1, 0.5, 1], [1.5, 0, 2]], [1, -1, 0.5]))


def fails(name, why, **changes):
    return oracle.fails(name, inputs(**{**PLAIN, **changes}), why)


def library(z, mask, c):
    """torch.autograd.functional.jacobian of the way forward, torch.linalg.solve, torch.linalg.slogdet"""
    b = torch.tensor(mask, dtype=torch.float64)
    ws, bs, wt, bt = (torch.tensor(c[net][part], dtype=torch.float64) for net in "st" for part in "wb")

    def move(v):
        s, t = torch.tanh(ws @ (b * v) + bs), wt @ (b * v) + bt
        return b * v + (1 - b) * (v * torch.exp(s) + t)

    z = torch.tensor(z, dtype=torch.float64)
    x = b * z  # the layer is linear in what is moved, so one step of Newton's method arrives
    jacobian = torch.autograd.functional.jacobian(move, x)
    x = x + torch.linalg.solve(jacobian, z - move(x))
    return [x.tolist(), -float(torch.linalg.slogdet(jacobian)[1])]


ZERO = dense([[0] * 3] * 3, [0] * 3)
S, T = PLAIN["s"], PLAIN["t"]
oracle.main("ml0207-coupling-inverse", [
    case("example 1", [2, 5], [1, 0], dense([[7, 7], [0.25, 5]], [7, -0.5]), dense([[7, 7], [1.5, 5]], [7, -1])),
    case("example 2", [4, 1], [0, 0], dense([[1, 2], [3, 4]], [math.log(3) / 2, -1000]), dense([[1, 2], [3, 4]], [1, 0])),
    fails("example 3", "a mask of one number for two", z=[4, 1], mask=[1], s=dense([[1, 2], [3, 4]], [0, 0]), t=dense([[1, 2], [3, 4]], [0, 0])),
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
    case("no scale: a shift", PLAIN["z"], [0, 1, 0], ZERO, T),
    case("no shift: a scale", PLAIN["z"], [0, 1, 0], S, ZERO),
    case("networks of zeros: the identity", PLAIN["z"], [0, 1, 0], ZERO, ZERO),
    case("biases only", PLAIN["z"], [0, 1, 0], dense([[0] * 3] * 3, [0.5, 9, -0.25]), dense([[0] * 3] * 3, [1, 9, -2])),
    case("scales saturated", PLAIN["z"], [0, 1, 0], dense([[0] * 3] * 3, [1000, 0, -1000]), T),
    case("all scales saturated above", [1, 2, 3], [0, 0, 0], dense([[0] * 3] * 3, [50, 60, 1000]), T),
    case("weights that see only what is moved", PLAIN["z"], [0, 1, 0], dense([[5, 0, 7]] * 3, [0.5, 0, 0.25]), dense([[5, 0, 7]] * 3, [1, 0, 2])),
    case("weights of what passes are not used", PLAIN["z"], [0, 1, 0], dense([S["w"][0], [9, -9, 8], S["w"][2]], [0.5, 1000, 0.25]), dense([T["w"][0], [9, -9, 8], T["w"][2]], [0.5, 1000, 0.25])),
    case("what passes is 0", [2, 0, -1], [0, 1, 0], S, T),
    case("what is moved is 0", [0, 1.5, 0], [0, 1, 0], S, T),
    case("all is 0", [0, 0, 0], [0, 1, 0], S, T),
    case("large numbers", [100, -100, 0.125], [0, 0, 1], S, T),
    case("a large number passes", [0.5, -0.25, 100], [0, 0, 1], S, T),
    case("scales that cancel", [1, 2, 3], [0, 1, 0], dense([[0, 0.25, 0], [0, 1, 0], [0, -0.25, 0]], [0.5, 0, -0.5]), T),
    drawn("sixteen numbers", "1010011100010110", 64),
    fails("nothing", "z is empty", z=[], mask=[], s=dense([], []), t=dense([], [])),
    fails("no numbers", "z is empty", z=[]),
    fails("no mask", "no mask for three numbers", mask=[]),
    fails("a mask too short", "a mask of 2 for 3 numbers", mask=[1, 0]),
    fails("a mask too long", "a mask of 4 for 3 numbers", mask=[1, 0, 0, 0]),
    fails("a number too many", "4 numbers, a mask and networks for 3", z=[1, 2, 3, 4]),
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
