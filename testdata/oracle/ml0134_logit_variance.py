"""Log Z by its definition in 120 decimal digits, and its differences in beta at steps of 1e-24."""

import math

import numpy
import scipy.special
from mpmath import mp, mpf

import oracle

mp.dps = 120
INF, NAN, STEP = math.inf, math.nan, mpf(10) ** -24


def moments(o, beta):
    o, beta = [mpf(v) for v in o], mpf(beta)
    origin = max(o, key=lambda v: beta * v)

    def log_z(b):
        return mp.log(mp.fsum(mp.exp(max(b * (v - origin), -10000)) for v in o)) + b * origin

    before, here, after = log_z(beta - STEP), log_z(beta), log_z(beta + STEP)
    variance = (after - 2 * here + before) / STEP**2
    # What is left of 0 after rounding is below 1e-50.
    return [float(here), float((after - before) / (2 * STEP)), float(variance) if abs(variance) > mpf(10) ** -50 else 0.0]


def case(name, o, beta):
    o = [float(v) for v in o]
    return oracle.case(name, {"o": o, "beta": float(beta)}, moments(o, float(beta)))


def fails(name, o, beta, why):
    return oracle.fails(name, {"o": [float(v) for v in o], "beta": float(beta)}, why)


def library(o, beta):
    """scipy.special.logsumexp, and numpy.average and numpy.cov weighted by scipy.special.softmax"""
    o = numpy.array(o)
    p = scipy.special.softmax(beta * o)
    return [scipy.special.logsumexp(beta * o), numpy.average(o, weights=p), float(numpy.cov(o, aweights=p, ddof=0))]


oracle.main("ml0134-logit-variance", [
    case("example 1", [0, math.log(2)], 1),
    case("example 2", [1, 3, 8], 0),
    case("example 3", [1000, 1001], -2),
    fails("example 4", [1, NAN], 1, "o[1] is NaN"),
    case("one logit", [3.5], 2),
    case("one logit, negative beta", [3.5], -0.75),
    case("two logits", [1, 2.5], 0.5),
    case("two equal logits", [-1.5, -1.5], 3),
    case("equal logits", [7, 7, 7, 7, 7], 0.25),
    case("0, 1, 2", [0, 1, 2], 1),
    case("five logits", [0.5, -1.25, 2, 0.125, -0.75], 1),
    case("five logits, warm", [0.5, -1.25, 2, 0.125, -0.75], 0.3),
    case("five logits, cold", [0.5, -1.25, 2, 0.125, -0.75], 2.7),
    case("five logits, negative beta", [0.5, -1.25, 2, 0.125, -0.75], -0.6),
    case("five logits, beta 0", [0.5, -1.25, 2, 0.125, -0.75], 0),
    case("five logits, tiny beta", [0.5, -1.25, 2, 0.125, -0.75], 1e-9),
    case("all negative", [-3, -1, -4, -1.5], 0.9),
    case("weights rise", [0, 1, 2, 3, 4], 0.7),
    case("weights fall", [4, 3, 2, 1, 0], 0.7),
    case("nearly certain", [10, 0, -2], 1.5),
    case("certain", [0, 900, 1], 1),
    case("certain, negative beta", [0, -900, 1], -1),
    case("spread of 2000, negative beta", [-1000, 1000, -998], -0.5),
    case("spread of 2000, positive beta", [-1000, 1000, 998], 0.5),
    case("large beta", [1, 1.001, 0.998], 1000),
    case("large beta, negative", [1, 1.001, 0.998], -1000),
    case("Z overflows", [1000, 999, 1000.5], 1),
    case("Z vanishes", [-1000, -999, -1000.5], 1),
    case("spread of 2000", [-1000, 1000], 0.001),
    case("offset 10^8", [1e8 + 0.5, 1e8, 1e8 - 1.25], 1),
    case("offset 10^8, negative beta", [1e8 + 0.5, 1e8, 1e8 - 1.25], -0.5),
    case("offset -10^8", [-1e8, -1e8 + 2.75, -1e8 - 1.5], 2),
    case("offset -10^8, beta 0", [-1e8, -1e8 + 2.75, -1e8 - 1.5], 0),
    case("offset 10^9", [1e9, 1e9 - 1, 1e9 - 0.5, 1e9 - 3], 0.25),
    fails("no logit", [], 1, "there is no logit"),
    fails("beta NaN", [1, 2], NAN, "beta is NaN"),
    fails("beta +Inf", [1, 2], INF, "beta is +Inf"),
    fails("beta -Inf", [1], -INF, "beta is -Inf"),
    fails("NaN first", [NAN, 1], 0, "o[0] is NaN"),
    fails("+Inf", [1, INF, 2], 0.5, "o[1] is +Inf"),
    fails("+Inf, negative beta", [1, 2, INF], -0.5, "o[2] is +Inf"),
    fails("-Inf", [-INF, 1, 2], 0.5, "o[0] is -Inf"),
    case("1000 logits", [(37 * i % 1009) / 64 - 8 for i in range(1000)], 0.35),
], library=library)
