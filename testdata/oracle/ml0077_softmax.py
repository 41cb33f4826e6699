"""Softmax by its definition, in 80 decimal digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN, MAX = math.inf, math.nan, 1.7976931348623157e308


def softmax(z):
    top = max(z)
    # Dividing both sides by e^top changes nothing, and keeps the exponents small: e^-10000 is 0 in float64.
    e = [mp.exp(max(mpf(v) - mpf(top), -10000)) if v > -INF else mpf(0) for v in z]
    total = mp.fsum(e)
    return [float(x / total) for x in e]


def case(name, z):
    z = [float(v) for v in z]
    return oracle.case(name, {"z": z}, softmax(z))


def fails(name, z, why):
    return oracle.fails(name, {"z": [float(v) for v in z]}, why)


def library(z):
    """torch.softmax"""
    return torch.softmax(torch.tensor([float(v) for v in z], dtype=torch.float64), 0)


oracle.main("ml0077-softmax", [
    case("example 1", [0, math.log(2), math.log(3)]),
    case("example 2", [1000, 1000]),
    case("example 3", [0, -INF, 0, 0]),
    fails("example 4", [-INF, -INF], "every score is -Inf"),
    case("one score", [5]),
    case("two scores", [1, 2]),
    case("unsaturated", [0.5, -1.25, 2, 0.125, -0.75]),
    case("all zero", [0, 0, 0]),
    case("zeros of both signs", [0.0, -0.0]),
    case("all negative", [-1, -2, -4]),
    case("largest first", [3, 1, 2, 0.5]),
    case("largest last", [0.5, 2, 1, 3]),
    case("largest twice", [2, 7, 1, 7, 3]),
    case("rising", [i / 4 for i in range(12)]),
    case("falling", [-i / 4 for i in range(12)]),
    case("large scores", [1000, 999, 998]),
    case("very negative scores", [-1000, -1001, -1003]),
    case("a spread of 2000", [-1000, 1000]),
    case("far from the mean", [0, 0, 0, 0, 1000]),
    case("just below the overflow of e^z", [709, 709.5, 708]),
    case("small probabilities count", [0, -20, -35, -100, -650]),
    case("offset 10^8", [1e8 + 0.5, 1e8, 1e8 - 1.25]),
    case("offset -10^8", [-1e8, -1e8 + 2.75, -1e8 - 1.5]),
    case("offset 10^15", [1e15 + 1, 1e15, 1e15 + 2.5]),
    case("1e308", [1e308, 1e308, -1e308]),
    case("the difference overflows", [MAX, -MAX]),
    case("the lowest float and -Inf", [-MAX, -INF]),
    case("the smallest float", [5e-324, 0, 0]),
    case("-Inf first", [-INF, 1, 2]),
    case("-Inf first, twice, then negative", [-INF, -INF, -3, -2]),
    case("-Inf last", [2, 0.5, -INF]),
    case("-Inf beside 1000", [-INF, 1000, -INF, 1001]),
    case("one score is not -Inf", [-INF, -INF, -7, -INF]),
    fails("no score", [], "there is no score"),
    fails("NaN alone", [NAN], "z[0] is NaN"),
    fails("NaN first", [NAN, 1, 2], "z[0] is NaN"),
    fails("NaN last", [1, 2, NAN], "z[2] is NaN"),
    fails("NaN beside -Inf", [-INF, NAN], "z[1] is NaN"),
    fails("+Inf alone", [INF], "z[0] is +Inf"),
    fails("+Inf between", [1, INF, 3], "z[1] is +Inf"),
    fails("+Inf last, beside -Inf", [-INF, INF], "z[1] is +Inf"),
    fails("-Inf alone", [-INF], "every score is -Inf"),
    case("1000 equal scores", [0.1] * 1000),
    case("1000 scores", [(37 * i % 1009) / 16 - 30 for i in range(1000)]),
], library)
