"""Sines and cosines of geometric frequencies in 60 decimal digits."""

import math

import numpy
from mpmath import cos, mp, mpf, pi, root, sin

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan


def embedding(x, dims, low, high):
    half = dims // 2
    ratio = root(mpf(high) / mpf(low), half - 1) if half > 1 else mpf(1)
    turns = [2 * pi * mpf(low) * ratio**i * mpf(x) for i in range(half)]
    return [float(sin(t)) for t in turns] + [float(cos(t)) for t in turns]


def case(name, x, dims, low=1.0, high=1000.0):
    args = {"x": float(x), "dims": dims, "minFreq": float(low), "maxFreq": float(high)}
    return oracle.case(name, args, embedding(float(x), dims, float(low), float(high)))


def fails(name, why, x=0.5, dims=4, low=1.0, high=1000.0):
    return oracle.fails(name, {"x": float(x), "dims": dims, "minFreq": float(low), "maxFreq": float(high)}, why)


def library(x, dims, minFreq, maxFreq):
    """numpy.geomspace, numpy.sin, numpy.cos"""
    phases = 2 * numpy.pi * numpy.geomspace(minFreq, maxFreq, dims // 2) * x
    return numpy.concatenate([numpy.sin(phases), numpy.cos(phases)]).tolist()


oracle.main("ml0230-noise-embedding", [
    case("example 1", 1 / 12, 6, 1, 4),
    case("example 2", 0.25, 2),
    fails("example 3", "dims is odd", dims=3),
    case("zero", 0, 6),
    case("one pair, another frequency", 0.3, 2, 0.7, 5),
    case("two pairs: the ends", 0.3, 4, 0.7, 5),
    case("three pairs", 0.07, 6, 2, 50),
    case("four pairs, decades", 0.123, 8),
    case("five pairs", 0.123, 10),
    case("32 dimensions, as Foster has them", 0.37, 32),
    case("little noise", 0.001, 16),
    case("nearly all noise", 0.999, 16),
    case("all noise", 1, 8, 1, 1000),
    case("beyond 1", 1.75, 8, 1, 700),
    case("negative", -0.21, 8, 1, 300),
    case("-1/12", -1 / 12, 6, 1, 4),
    case("the largest x", 2, 6, 0.3, 999),
    case("the smallest x", -2, 6, 0.3, 999),
    case("low frequencies", 0.8, 8, 0.001, 0.5),
    case("frequencies across 1", 0.8, 8, 0.01, 100),
    case("close frequencies", 0.45, 6, 10, 10.5),
    case("equal frequencies", 0.45, 6, 3, 3),
    case("one pair, equal frequencies", 0.45, 2, 3, 3),
    case("the highest frequency only", 0.45, 4, 1000, 1000),
    case("a tiny x", 1e-9, 6),
    case("half a turn", 0.5, 4, 1, 2),
    case("noise in two hundredths", 0.02, 20),
    case("250 dimensions", 0.61, 250),
    case("256 dimensions", -0.83, 256),
    fails("no dimension", "dims is 0", dims=0),
    fails("one dimension", "dims is 1", dims=1),
    fails("a negative pair", "dims is -2", dims=-2),
    fails("a negative odd number", "dims is -3", dims=-3),
    fails("five dimensions", "dims is 5", dims=5),
    fails("255 dimensions", "dims is 255", dims=255),
    fails("minFreq is 0", "minFreq is 0", low=0),
    fails("minFreq is negative", "minFreq is -1", low=-1),
    fails("both negative", "both frequencies are negative", low=-10, high=-1),
    fails("maxFreq is 0", "maxFreq is 0", high=0),
    fails("maxFreq is negative", "maxFreq is -2", high=-2),
    fails("both 0", "both frequencies are 0", low=0, high=0),
    fails("minFreq is NaN", "minFreq is NaN", low=NAN),
    fails("maxFreq is NaN", "maxFreq is NaN", high=NAN),
    fails("maxFreq is NaN, one pair", "maxFreq is NaN", dims=2, high=NAN),
    fails("maxFreq is +Inf", "maxFreq is +Inf", high=INF),
    fails("maxFreq is +Inf, one pair", "maxFreq is +Inf", dims=2, high=INF),
    fails("minFreq is -Inf", "minFreq is -Inf", low=-INF),
    fails("both are +Inf", "both frequencies are +Inf", low=INF, high=INF),
    fails("x is NaN", "x is NaN", x=NAN),
    fails("x is +Inf", "x is +Inf", x=INF),
    fails("x is -Inf", "x is -Inf", x=-INF),
], library=library)
