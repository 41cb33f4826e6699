"""Softmax at a temperature by its definition, in 80 decimal digits; at 0, by counting the largest."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan


def softmax(z, t):
    if t == 0:
        return [float(mpf(z[i] == max(z)) / z.count(max(z))) for i in range(len(z))]
    # Dividing both sides by e^(top/t) changes nothing, and keeps the exponents small: e^-10000 is 0 in float64.
    e = [mp.exp(max((mpf(v) - mpf(max(z))) / mpf(t), -10000)) if v > -INF else mpf(0) for v in z]
    return [float(x / mp.fsum(e)) for x in e]


def case(name, z, t):
    z = [float(v) for v in z]
    return oracle.case(name, {"z": z, "t": float(t)}, softmax(z, float(t)))


def fails(name, z, t, why):
    return oracle.fails(name, {"z": [float(v) for v in z], "t": float(t)}, why)


def library(z, t):
    """torch.softmax, of the scores divided by the temperature"""
    return torch.softmax(torch.tensor(z, dtype=torch.float64) / t, dim=0).tolist() if t > 0 else None


LOGS = [0, math.log(2), math.log(3)]
oracle.main("ml0080-softmax-temperature", [
    case("example 1", LOGS, 0.5),
    case("example 2", LOGS, 1),
    case("example 3", [2, 7, 1, 7], 0),
    fails("example 4", [1, 2], -1, "the temperature is -1"),
    case("one score", [5], 3),
    case("one score, frozen", [5], 0),
    case("two scores, warm", [1, 2], 3),
    case("two scores, cold", [1, 2], 0.3),
    case("five scores at 0.7", [0.5, -1.25, 2, 0.125, -0.75], 0.7),
    case("five scores at 1.9", [0.5, -1.25, 2, 0.125, -0.75], 1.9),
    case("five scores, frozen", [0.5, -1.25, 2, 0.125, -0.75], 0),
    case("five scores, hot", [0.5, -1.25, 2, 0.125, -0.75], 1e6),
    case("all negative", [-1, -2, -4], 2.5),
    case("all negative, frozen", [-3, -2, -4, -2], 0),
    case("all equal", [3, 3, 3], 0.01),
    case("all equal, frozen", [3, 3, 3], 0),
    case("zeros of both signs, frozen", [0.0, -0.0, -1], 0),
    case("temperature of -0", [1, 2, 2], -0.0),
    case("next to the largest, frozen", [1, 1 - 2**-53, 1], 0),
    case("coldest", [1, 1 + 2**-20, 1 - 2**-18], 2**-19),
    case("cold: the quotients overflow", [1000, 999.75, 999], 0.125),
    case("cold and negative", [-1000, -1000.5, -999.75], 0.125),
    case("scores above 709 at 1", [1000, 1001, 998], 1),
    case("small probabilities count", [0, -20, -35, -100, -650], 1.1),
    case("a spread of 2000", [-1000, 1000], 4),
    case("a spread of 2000, hot", [-1000, 1000], 256),
    case("offset 10^8", [1e8 + 0.5, 1e8, 1e8 - 1.25], 0.5),
    case("offset -10^8, warm", [-1e8, -1e8 + 2.75, -1e8 - 1.5], 4),
    case("offset 10^8, frozen", [1e8 + 0.5, 1e8, 1e8 + 0.5], 0),
    case("as far apart as may be", [1e300, 1e300, -1e300], 2**-19),
    case("as far apart as may be, frozen", [1e300, -1e300], 0),
    case("masked", [-INF, 1, 2, -INF], 0.8),
    case("masked, frozen", [-INF, 1, 2, -INF, 2], 0),
    case("masked, hot", [-INF, 1, 2], 1e6),
    case("one is not masked", [-INF, -7, -INF], 0.5),
    case("one is not masked, frozen", [-INF, -7, -INF], 0),
    fails("no score", [], 1, "there is no score"),
    fails("no score, frozen", [], 0, "there is no score"),
    fails("negative temperature, small", [1, 2, 3], -(2**-19), "the temperature is below 0"),
    fails("temperature NaN", [1, 2, 3], NAN, "the temperature is NaN"),
    fails("all masked", [-INF, -INF], 2, "every score is -Inf"),
    fails("all masked, frozen", [-INF, -INF], 0, "every score is -Inf"),
    fails("NaN first", [NAN, 1, 2], 2, "z[0] is NaN"),
    fails("NaN last, frozen", [1, 2, NAN], 0, "z[2] is NaN"),
    fails("+Inf", [1, INF, 3], 2, "z[1] is +Inf"),
    fails("+Inf, frozen", [1, INF, 3], 0, "z[1] is +Inf"),
    case("1000 scores at 3", [(37 * i % 1009) / 16 - 30 for i in range(1000)], 3),
    case("1000 scores, frozen", [i * i % 97 for i in range(1000)], 0),
], library=library)
