"""The Boltzmann distribution by its definition, in 80 decimal digits."""

import math

import numpy
import scipy.special
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan


def boltzmann(energy, t):
    # mpmath's exponents know no limit, so nothing has to be subtracted.
    weights = [mp.exp(-mpf(e) / mpf(t)) if e < INF else mpf(0) for e in energy]
    z = mp.fsum(weights)
    mean = mp.fsum(w * mpf(e) for w, e in zip(weights, energy) if e < INF) / z
    return [[float(w / z) for w in weights], float(mp.log(z)), float(mean)]


def case(name, energy, t):
    energy = [float(e) for e in energy]
    return oracle.case(name, {"energy": energy, "t": float(t)}, boltzmann(energy, t))


def fails(name, energy, t, why):
    return oracle.fails(name, {"energy": [float(e) for e in energy], "t": float(t)}, why)


def library(energy, t):
    """scipy.special.softmax and scipy.special.logsumexp, numpy.average"""
    if max(map(abs, energy)) > 2000 * t:
        return None  # -E/T is rounded, or a state is forbidden
    e = numpy.array(energy)
    p = scipy.special.softmax(-e / t)
    return [p.tolist(), float(scipy.special.logsumexp(-e / t)), float(numpy.average(e, weights=p))]


oracle.main("ml0212-boltzmann-distribution", [
    case("example 1", [0, math.log(4)], 2),
    case("example 2", [-1000, -1000], 1),
    case("example 3", [INF, 3, 3], 1),
    fails("example 4", [1, 2], 0, "the temperature is 0"),
    case("one state", [5], 2),
    case("one state of negative energy", [-5], 0.5),
    case("two levels", [1, 2], 1),
    case("two levels, colder", [1, 2], 0.25),
    case("two levels, hotter", [1, 2], 10),
    case("the lower one last", [2, 1], 3),
    case("unsaturated", [0.5, -1.25, 2, 0.125, -0.75], 1.5),
    case("all zero", [0, 0, 0], 0.3),
    case("all equal", [2.5, 2.5, 2.5, 2.5], 0.7),
    case("all negative", [-1, -2, -4], 2),
    case("lowest in the middle", [3, 0.5, 1, 2], 0.8),
    case("lowest twice", [2, 0.5, 3, 0.5, 1], 0.9),
    case("rising", [i / 4 for i in range(12)], 1.25),
    case("falling", [-i / 4 for i in range(12)], 1.25),
    case("high energies", [1000, 1001, 999.5], 1),
    case("low energies", [-1000, -1001, -999.5], 1),
    case("high energies, cold", [10, 10.5, 11], 0.01),
    case("low energies, cold", [-10, -10.5, -11], 0.01),
    case("a spread of 2000", [-1000, 1000], 1),
    case("small probabilities count", [0, 20, 35, 100, 650], 1),
    case("far from the mean", [0, 0, 0, 0, -1000], 1),
    case("offset 10^8", [1e8 + 0.5, 1e8, 1e8 - 1.25], 1),
    case("offset -10^8", [-1e8, -1e8 + 2.75, -1e8 - 1.5], 0.75),
    case("the mean cancels", [-1e8, 1e8], 1e12),
    case("the mean is about 0", [-3, 3.0000001], 1e6),
    case("very hot", [1, 2, 3], 1e12),
    case("very cold", [1, 2, 3], 1e-6),
    case("very cold, close", [2e-6, 1e-6, 2.5e-6], 1e-6),
    case("10^12", [1e12, -1e12, 1e12], 1e12),
    case("+Inf last", [1, 2, INF], 1),
    case("+Inf first, then negative", [INF, INF, -3, -2], 2),
    case("+Inf between falling ones", [3, INF, 2, INF, 1], 1.5),
    case("one state is allowed", [INF, INF, -7, INF], 1),
    case("+Inf beside 0", [0, INF], 0.5),
    fails("no state", [], 1, "there is no state"),
    fails("no state, no temperature", [], 0, "the temperature is 0"),
    fails("+Inf alone", [INF], 1, "every state is forbidden"),
    fails("+Inf twice", [INF, INF], 1, "every state is forbidden"),
    fails("NaN alone", [NAN], 1, "energy[0] is NaN"),
    fails("NaN first", [NAN, 1, 2], 1, "energy[0] is NaN"),
    fails("NaN last", [1, 2, NAN], 1, "energy[2] is NaN"),
    fails("NaN beside +Inf", [INF, NAN], 1, "energy[1] is NaN"),
    fails("-Inf alone", [-INF], 1, "energy[0] is -Inf"),
    fails("-Inf between", [1, -INF, 3], 1, "energy[1] is -Inf"),
    fails("-Inf beside +Inf", [INF, -INF], 1, "energy[1] is -Inf"),
    fails("negative temperature", [1, 2], -1, "the temperature is -1"),
    fails("temperature NaN", [1, 2], NAN, "the temperature is NaN"),
    fails("temperature +Inf", [1, 2], INF, "the temperature is +Inf"),
    fails("temperature -Inf", [1, 2], -INF, "the temperature is -Inf"),
    case("1000 equal states", [0.1] * 1000, 0.3),
    case("300 states", [(37 * i % 1009) / 16 - 30 for i in range(300)], 4),
], library)
