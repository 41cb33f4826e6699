"""Mean and mean square deviation in exact fractions."""

import math
from fractions import Fraction

import torch

import oracle

INF, NAN = math.inf, math.nan


def mle(x):
    x = [Fraction(v) for v in x]
    mu = sum(x) / len(x)
    return [float(mu), float(sum((v - mu) ** 2 for v in x) / len(x))]


def case(name, x):
    x = [float(v) for v in x]
    return oracle.case(name, {"x": x}, mle(x))


def fails(name, x, why):
    return oracle.fails(name, {"x": [float(v) for v in x]}, why)


def library(x):
    """torch.mean and torch.var (unbiased=False)"""
    x = torch.tensor(x, dtype=torch.float64)
    return [x.mean().item(), x.var(unbiased=False).item()]


oracle.main("ml0011-gaussian-mle", [
    case("example 1", [2, 4, 4, 6]),
    case("example 2", [1e9 + 1, 1e9 + 2, 1e9 + 3]),
    case("example 3", [5]),
    fails("example 4", [], "there is no value"),
    case("two values", [1, 2]),
    case("three values", [1, 2, 6]),
    case("negative", [-1, -2.5, -7]),
    case("both signs", [-3, 0.5, 2, -0.25, 4]),
    case("zeros", [0, 0, 0]),
    case("zero", [0]),
    case("one negative value", [-2.5]),
    case("equal values", [7, 7, 7, 7]),
    case("equal values that are not exact", [0.1] * 10),
    case("equal values far from zero", [1e9 + 0.1] * 7),
    case("equal values far below zero", [-9999999999.7] * 6),
    case("symmetric", [-2, -1, 1, 2]),
    case("one outlier", [0, 0, 0, 0, 1000]),
    case("outlier first", [1000, 0, 1, 0, 1]),
    case("outlier first, far", [1e9, 1, 2, 3, 4]),
    case("mean is not the median", [1, 2, 3, 10, 24]),
    case("small spread", [1.0001, 1.0002, 1.0004]),
    case("tiny values", [1e-9, 3e-9, -2e-9, 7e-9]),
    case("large spread", [-1e10, 1e10, 3e9]),
    case("offset 10^8", [1e8 + 4, 1e8 + 7, 1e8 + 13, 1e8 + 16]),
    case("offset 10^9", [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]),
    case("offset -10^9", [-1e9 - 0.25, -1e9 + 0.5, -1e9 + 1.75]),
    case("offset 10^9, small spread", [1e9 + 0.25, 1e9 + 0.5, 1e9, 1e9 + 0.125, 1e9 + 0.375]),
    case("offset 10000", [10000.1, 10000.7, 9999.6, 10000.2, 9999.9]),
    case("rising", [i / 8 for i in range(12)]),
    case("falling", [100 - i for i in range(9)]),
    case("1000 values", [(37 * i % 1009) / 64 for i in range(1000)]),
    case("1000 values, offset 10^9", [1e9 + (37 * i % 1009) / 64 for i in range(1000)]),
    fails("NaN alone", [NAN], "x[0] is NaN"),
    fails("NaN first", [NAN, 1, 2], "x[0] is NaN"),
    fails("NaN last", [1, 2, NAN], "x[2] is NaN"),
    fails("+Inf", [1, INF, 2], "x[1] is +Inf"),
    fails("-Inf", [1, 3, -INF], "x[2] is -Inf"),
    fails("infinities of both signs", [INF, -INF], "x[0] is +Inf"),
], library=library)
