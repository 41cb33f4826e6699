"""Binary cross entropy of the sigmoid by its definition, in 80 decimal digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan


def bce(z, y):
    total = mpf(0)
    for v, label in zip(z, y):
        p, rest = 1 / (1 + mp.exp(-mpf(v))), 1 / (1 + mp.exp(mpf(v)))
        total -= mpf(label) * mp.log(p) + (1 - mpf(label)) * mp.log(rest)
    return float(total / len(z))


def case(name, z, y):
    z, y = [float(v) for v in z], [float(v) for v in y]
    return oracle.case(name, {"z": z, "y": y}, bce(z, y))


def fails(name, z, y, why):
    return oracle.fails(name, {"z": [float(v) for v in z], "y": [float(v) for v in y]}, why)


def library(z, y):
    """torch.nn.functional.binary_cross_entropy_with_logits"""
    z, y = torch.tensor(z, dtype=torch.float64), torch.tensor(y, dtype=torch.float64)
    return torch.nn.functional.binary_cross_entropy_with_logits(z, y).item()


oracle.main("ml0180-bce-with-logits", [
    case("example 1", [0, math.log(3)], [1, 0]),
    case("example 2", [1000, -1000], [0, 1]),
    case("example 3", [math.log(3)], [0.75]),
    fails("example 4", [1, 2], [1, -1], "y[1] is -1"),
    case("real", [1.5], [1]),
    case("fake", [1.5], [0]),
    case("real, negative logit", [-0.75], [1]),
    case("fake, negative logit", [-0.75], [0]),
    case("logit of 0", [0], [0]),
    case("logit of -0, soft label", [-0.0], [0.3]),
    case("soft label", [2], [0.1]),
    case("soft label, negative logit", [-1.25], [0.9]),
    case("label of a half", [0.5, -0.5, 3], [0.5, 0.5, 0.5]),
    case("three elements", [0.5, -1.25, 2], [1, 0, 0]),
    case("five elements", [-3, 0.25, 1.5, -0.125, 4], [0, 1, 0.8, 0.2, 1]),
    case("right and sure", [40, -40], [1, 0]),
    case("wrong and sure", [40, -40], [0, 1]),
    case("probability of 1e-9", [-20.75, 20.75], [1, 0]),
    case("where p becomes 1", [36, 37, 38], [0, 0, 0]),
    case("right by 800", [800, -800], [1, 0]),
    case("wrong by 800", [-800], [1]),
    case("wrong by 800, fake", [800], [0]),
    case("10^4, soft labels", [1e4, -1e4], [0.25, 0.7]),
    case("10^8, right", [1e8, -1e8], [1, 0]),
    case("10^8, wrong", [-1e8, 1e8], [1, 0]),
    case("10^8, soft label", [1e8, 1], [0.625, 1]),
    case("tiny logits", [1e-9, -1e-12], [1, 0]),
    case("label next to 1", [3], [1 - 2**-53]),
    case("tiny label", [-2], [1e-10]),
    fails("no element", [], [], "no element"),
    fails("a label too many", [1], [1, 0], "1 logit and 2 labels"),
    fails("a logit too many", [1, 2], [1], "2 logits and 1 label"),
    fails("no label", [1], [], "1 logit and no label"),
    fails("no logit", [], [1], "no logit and 1 label"),
    fails("logit NaN", [1, NAN], [1, 0], "z[1] is NaN"),
    fails("logit +Inf, right", [INF, 1], [1, 0], "z[0] is +Inf"),
    fails("logit -Inf, right", [1, -INF], [1, 0], "z[1] is -Inf"),
    fails("logit +Inf, wrong", [INF], [0], "z[0] is +Inf"),
    fails("label NaN", [1, 2], [NAN, 0], "y[0] is NaN"),
    fails("label above 1", [1, 2], [0, 1 + 2**-52], "y[1] is above 1"),
    fails("label of 2", [1, 2, 3], [0, 1, 2], "y[2] is 2"),
    fails("label below 0", [1], [-2**-60], "y[0] is below 0"),
    fails("label of 255", [1, 2], [255, 0], "y[0] is 255"),
    fails("label +Inf", [1, 2], [0, INF], "y[1] is +Inf"),
    fails("label -Inf", [0], [-INF], "y[0] is -Inf"),
    case("300 elements", [(37 * i % 61) / 8 - 4 for i in range(300)], [i * i % 3 / 2 for i in range(300)]),
], library=library)
