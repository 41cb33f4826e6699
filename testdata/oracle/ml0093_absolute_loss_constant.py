"""The loss of every number of the list in exact fractions; the best of them are the ends."""

import math
from fractions import Fraction

import torch

import oracle

INF, NAN = math.inf, math.nan


def best(x):
    exact = [Fraction(v) for v in x]
    losses = [sum(abs(v - b) for v in exact) for b in exact]
    ends = [b for b, loss in zip(x, losses) if loss == min(losses)]
    return [min(ends), max(ends), float(min(losses))]


def case(name, x):
    x = [float(v) for v in x]
    return oracle.case(name, {"x": x}, best(x))


def fails(name, x, why):
    return oracle.fails(name, {"x": [float(v) for v in x]}, why)


def library(x):
    """torch.median, from both sides, and torch.nn.functional.l1_loss"""
    t = torch.tensor(x, dtype=torch.float64)
    lo, hi = t.median(), -(-t).median()  # of two in the middle it takes the lower one
    loss = torch.nn.functional.l1_loss(t, lo.expand_as(t), reduction="sum")
    return [lo.item(), hi.item(), loss.item()]


oracle.main("ml0093-absolute-loss-constant", [
    case("example 1", [9, 2, 1, 5]),
    case("example 2", [9, 2, 1]),
    case("example 3", [4, 4, 7, -1]),
    fails("example 4", [], "no number"),
    case("one number", [-3.5]),
    case("two numbers", [7, 3]),
    case("two equal numbers", [2, 2]),
    case("three equal numbers", [2.5, 2.5, 2.5]),
    case("three, falling", [3, 2, 1]),
    case("three, the middle first", [2, 30, 1]),
    case("four, rising", [1, 2, 4, 8]),
    case("four, falling", [8, 4, 2, 1]),
    case("five", [5, -1, 10, 2.25, 3]),
    case("six", [5, -1, 10, 2.25, 3, 4.5]),
    case("seven", [0.5, 7, -2, 3, 11, -8, 4]),
    case("eight", [0.5, 7, -2, 3, 11, -8, 4, 6]),
    case("equal in the middle, even", [1, 3, 3, 9]),
    case("equal in the middle, odd", [9, 3, 1, 3, 3]),
    case("most are equal", [5, 1, 1, 1, 1, 9]),
    case("half below, half above", [0, 0, 0, 8, 8, 8]),
    case("equal ones on one side", [1, 1, 1, 2, 7]),
    case("all negative", [-1, -7, -3, -2]),
    case("around 0", [-4, 4, -1, 2]),
    case("sizes in another order than numbers", [-9, 1, 2, -3, 5]),
    case("zero in the middle", [-5, 0, 5]),
    case("zeros of both signs", [-0.0, 0.0, 1, -1]),
    case("an outlier", [1, 2, 3, 1000]),
    case("an outlier further out", [1, 2, 3, 1e9]),
    case("outliers on both sides", [-1e9, 1, 2, 4, 1e9]),
    case("close together, far from 0", [1e8 + 0.5, 1e8, 1e8 - 1.25, 1e8 + 2]),
    case("decimals, far from 0", [1e8 + 0.1, 1e8 + 0.3, 1e8 - 0.7, 1e8 + 0.9, 1e8 - 0.2, 1e8 + 0.4]),
    case("decimals, far below 0", [-1e8 - 0.1, -1e8 + 0.3, -1e8 - 0.7, -1e8 + 0.9, -1e8 - 0.2]),
    case("decimals", [0.1, 0.7, -0.3, 1.9, 2.2, 0.6]),
    case("neighbours", [1, 1.0000000000000002]),
    case("as far apart as may be", [-1e9, 1e9]),
    fails("NaN alone", [NAN], "x[0] is NaN"),
    fails("NaN first", [NAN, 1, 2], "x[0] is NaN"),
    fails("NaN last", [1, 2, NAN], "x[2] is NaN"),
    fails("+Inf last", [1, 2, INF], "x[2] is +Inf"),
    fails("-Inf first", [-INF, 2, 5], "x[0] is -Inf"),
    fails("infinities on both sides", [INF, 3, -INF], "x[0] is +Inf"),
    case("999 numbers", [(37 * i % 1009) / 16 for i in range(999)]),
    case("1000 numbers", [(61 * i % 997) / 8 - 60 for i in range(1000)]),
], library=library)
