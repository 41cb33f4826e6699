"""The soft minimum by its definition, in 80 decimal digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN, MAX = math.inf, math.nan, 1.7976931348623157e308


def soft_min(x):
    if math.isinf(min(x)):
        return min(x)
    # e^-10000 beside 1 does not show in 80 digits.
    least = mpf(min(x))
    return float(least - mp.log(mp.fsum(mp.exp(max(least - mpf(v), -10000)) for v in x if v < INF)))


def case(name, x):
    x = [float(v) for v in x]
    return oracle.case(name, {"x": x}, soft_min(x))


def fails(name, x, why):
    return oracle.fails(name, {"x": [float(v) for v in x]}, why)


def library(x):
    """torch.logsumexp, with the sign changed before and after"""
    return -torch.logsumexp(-torch.tensor(x, dtype=torch.float64), dim=0).item()


oracle.main("ml0138-real-softmin", [
    case("example 1", [0, math.log(2), math.log(2)]),
    case("example 2", [1, 2]),
    case("example 3", [1000, 1001, INF]),
    fails("example 4", [], "there is no number"),
    case("one number", [3.25]),
    case("one negative number", [-3.25]),
    case("two equal numbers", [5, 5]),
    case("five equal numbers", [-1.5] * 5),
    case("the answer is 0", [math.log(2), math.log(2)]),
    case("four numbers", [0.5, -1.25, 2, 0.125]),
    case("all negative", [-1, -2, -4]),
    case("smallest first", [1, 3, 2, 4.5]),
    case("smallest last", [4.5, 3, 2, 1]),
    case("smallest twice", [3, 1, 2, 1, 2]),
    case("rising", [i / 4 for i in range(12)]),
    case("falling", [-i / 4 for i in range(12)]),
    case("large", [1000, 1000.5, 999]),
    case("very negative", [-1000, -1000.5, -999]),
    case("one large, one small", [-1000, 1000]),
    case("10 and 10", [10, 10]),
    case("37 apart", [0, 37]),
    case("20 apart", [0.001, 20]),
    case("just below the overflow of e^-x", [-709, -709.5, -708]),
    case("offset 10^8", [1e8 + 0.5, 1e8, 1e8 + 1.25]),
    case("offset -10^8", [-1e8, -1e8 + 2.75, -1e8 - 1.5]),
    case("the lowest and the largest float", [MAX, -MAX]),
    case("the largest float, twice", [MAX, MAX]),
    case("the smallest float", [5e-324, 0]),
    case("+Inf first", [INF, 1, 2]),
    case("+Inf last", [2, -0.5, INF]),
    case("one is not +Inf", [INF, INF, 7]),
    case("+Inf alone", [INF]),
    case("nothing but +Inf", [INF, INF, INF]),
    case("-Inf alone", [-INF]),
    case("-Inf among others", [1, -INF, 2]),
    case("-Inf twice", [-INF, 3, -INF]),
    case("both infinities", [INF, -INF]),
    case("-Inf before +Inf", [-INF, INF, 0]),
    fails("NaN alone", [NAN], "x[0] is NaN"),
    fails("NaN first", [NAN, 1, 2], "x[0] is NaN"),
    fails("NaN last", [1, 2, NAN], "x[2] is NaN"),
    fails("NaN beside -Inf", [-INF, NAN], "x[1] is NaN"),
    fails("NaN beside +Inf", [NAN, INF, INF], "x[0] is NaN"),
    case("1000 equal numbers", [0.1] * 1000),
    case("1000 numbers", [(37 * i % 1009) / 16 - 30 for i in range(1000)]),
], library=library)
