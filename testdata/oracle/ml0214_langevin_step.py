"""A step of Langevin dynamics in 60 decimal digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan


def args(x, grad, z, eps):
    return {"x": [float(v) for v in x], "grad": [float(v) for v in grad], "z": [float(v) for v in z], "eps": float(eps)}


def case(name, *given):
    a = args(*given)
    eps = mpf(a["eps"])
    assert len(a["x"]) == len(a["grad"]) == len(a["z"])
    want = [float(mpf(x) - eps * mpf(g) / 2 + mp.sqrt(eps) * mpf(z)) for x, g, z in zip(a["x"], a["grad"], a["z"])]
    return oracle.case(name, a, want)


def fails(name, why, *given):
    return oracle.fails(name, args(*given), why)


def library(x, grad, z, eps):
    """torch.optim.SGD, then torch.add"""
    at = torch.nn.Parameter(torch.tensor(x, dtype=torch.float64))
    at.grad = torch.tensor(grad, dtype=torch.float64)
    torch.optim.SGD([at], lr=eps / 2).step()
    return torch.add(at.detach(), torch.tensor(z, dtype=torch.float64), alpha=math.sqrt(eps)).tolist()


three = [1.5, -0.25, 2], [0.5, -3, 1.25], [-0.75, 0.5, 1]
oracle.main("ml0214-langevin-step", [
    case("example 1", [1, -2], [4, 0.5], [0.5, -1], 0.25),
    case("example 2", [3], [3], [0], 0.5),
    fails("example 3", "negative variance", [1, 2], [0, 0], [1, 1], -0.25),
    case("no coordinates", [], [], [], 1),
    case("no coordinates, no step", [], [], [], 0),
    case("one coordinate", [0.5], [-2], [1.5], 0.09),
    case("gradient only", [0, 0], [1, -2], [0, 0], 0.5),
    case("noise only", [0, 0], [0, 0], [1, -2], 0.5),
    case("neither", [1, -2], [0, 0], [0, 0], 0.5),
    case("from the origin", [0, 0, 0], [1, 2, 3], [3, 2, 1], 0.16),
    case("eps 1", *three, 1),
    case("eps 4", *three, 4),
    case("eps 2", *three, 2),
    case("eps 0.1", *three, 0.1),
    case("eps 0.01", *three, 0.01),
    case("eps 10", *three, 10),
    case("eps 10^-6", *three, 1e-6),
    case("eps 10^-12", [1], [100], [-100], 1e-12),
    case("eps 10^-20, from the origin", [0], [100], [-100], 1e-20),
    case("the smallest eps", [0], [100], [100], 5e-324),
    case("eps 0", *three, 0),
    case("eps -0", *three, -0.0),
    case("unlike signs", [-1, 1, -1, 1], [1, 1, -1, -1], [1, -1, -1, 1], 0.36),
    case("the noise undoes the descent", [1], [2], [1], 1),
    case("everything cancels", [0.1, -0.3], [0.2, 0.7], [0, 0], 1),
    case("decimals", [0.1, 0.2, 0.3, 0.4], [0.7, -1.1, 3.3, 0.01], [-0.6, 0.9, 1.7, -2.2], 0.3),
    case("as large as it gets", [100, -100], [-100, 100], [100, -100], 10),
    case("large gradient, small step", [1, 1], [100, -100], [0.1, 0.2], 0.001),
    case("equal noise", [1, 2, 3], [4, 5, 6], [1, 1, 1], 0.49),
    case("five coordinates, all unlike", [1, 2, 4, 8, 16], [3, -5, 7, -11, 13], [0.25, 0.5, -1, -2, 1.5], 0.0625),
    fails("gradient too short", "1 gradient for 2 coordinates", [1, 2], [1], [1, 1], 1),
    fails("gradient too long", "3 gradients for 2 coordinates", [1, 2], [1, 2, 3], [1, 1], 1),
    fails("no gradient", "no gradient for 2 coordinates", [1, 2], [], [1, 1], 1),
    fails("noise too short", "1 noise for 2 coordinates", [1, 2], [1, 2], [1], 1),
    fails("noise too long", "3 noises for 2 coordinates", [1, 2], [1, 2], [1, 1, 1], 1),
    fails("no noise", "no noise for 2 coordinates", [1, 2], [1, 2], [], 1),
    fails("gradient and noise too long", "2 gradients and noises for 1 coordinate", [1], [1, 2], [1, 2], 1),
    fails("gradient and noise without a point", "no coordinates", [], [1], [1], 1),
    fails("lengths differ, no step", "1 gradient for 2 coordinates", [1, 2], [1], [1, 1], 0),
    fails("NaN in x, first", "x[0] is NaN", [NAN, 1], [1, 1], [1, 1], 1),
    fails("+Inf in x, last", "x[1] is +Inf", [1, INF], [1, 1], [1, 1], 1),
    fails("NaN in grad, last", "grad[1] is NaN", [1, 1], [1, NAN], [1, 1], 1),
    fails("-Inf in grad, first", "grad[0] is -Inf", [1, 1], [-INF, 1], [1, 1], 1),
    fails("NaN in z, first", "z[0] is NaN", [1, 1], [1, 1], [NAN, 1], 1),
    fails("+Inf in z, last", "z[1] is +Inf", [1, 1], [1, 1], [1, INF], 1),
    fails("infinities of both signs", "x[0] is +Inf", [INF], [INF], [-INF], 1),
    fails("NaN in z, no step", "z[0] is NaN", [1], [1], [NAN], 0),
    fails("eps -10^-9", "negative variance", *three, -1e-9),
    fails("eps -1", "negative variance", *three, -1),
    fails("eps NaN", "eps is NaN", *three, NAN),
    fails("eps +Inf", "eps is +Inf", *three, INF),
    fails("eps -Inf", "eps is -Inf", *three, -INF),
    fails("eps NaN, no coordinates", "eps is NaN", [], [], [], NAN),
    fails("eps -1, no noise and no gradient", "negative variance", [1], [0], [0], -1),
    case("300 coordinates", [(7 * i % 41 - 20) / 4 for i in range(300)], [(11 * i % 37 - 18) / 4 for i in range(300)],
         [(5 * i % 17 - 8) / 4 for i in range(300)], 0.2),
    case("1000 coordinates", [i % 9 for i in range(1000)], [i % 7 for i in range(1000)], [i % 3 - 1 for i in range(1000)], 0.25),
], library)
