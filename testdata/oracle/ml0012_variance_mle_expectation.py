"""The expected variance estimate of every draw, by enumeration in exact fractions."""

import itertools
import math
from fractions import Fraction

import oracle

INF, NAN = math.inf, math.nan


def expectation(values, probs, n):
    values, probs = [Fraction(v) for v in values], [Fraction(p) for p in probs]
    expected = Fraction(0)
    for draw in itertools.product(range(len(values)), repeat=n):
        p = math.prod(probs[k] for k in draw)
        if p:
            # The mean square less the square of the mean: exact here, and no deviations.
            mean = sum(values[k] for k in draw) / n
            expected += p * (sum(values[k] ** 2 for k in draw) / n - mean**2)
    mean = sum(p * v for p, v in zip(probs, values))
    variance = sum(p * v * v for p, v in zip(probs, values)) - mean**2
    # Decimal probabilities add up to 1 but for rounding: what that makes of the variance far from zero is no matter.
    return [float(expected), float(expected - variance)]


def args(values, probs, n):
    return {"values": [float(v) for v in values], "probs": [float(p) for p in probs], "n": n}


def case(name, values, probs, n):
    a = args(values, probs, n)
    return oracle.case(name, a, expectation(**a))


def fails(name, values, probs, n, why):
    return oracle.fails(name, args(values, probs, n), why)


oracle.main("ml0012-variance-mle-expectation", [
    case("example 1", [0, 4], [0.5, 0.5], 2),
    case("example 2", [1, 2, 6], [0.5, 0.25, 0.25], 3),
    case("example 3", [3, 8], [0.25, 0.75], 1),
    fails("example 4", [0, 4], [0.5, 0.25], 2, "the probabilities add up to 0.75"),
    case("a fair coin of -2 and 2, four draws", [-2, 2], [0.5, 0.5], 4),
    case("one value", [7], [1], 5),
    case("one value, one draw", [7], [1], 1),
    case("a certain value among others", [1, 5, -3], [0, 1, 0], 3),
    case("a value that never comes", [1, 100, 3], [0.5, 0, 0.5], 3),
    case("a value that is listed twice", [1, 1, 3], [0.25, 0.25, 0.5], 3),
    case("one draw of three values", [1, 2, 6], [0.5, 0.25, 0.25], 1),
    case("two draws", [1, 2, 6], [0.125, 0.25, 0.625], 2),
    case("unequal probabilities", [-1, 4], [0.875, 0.125], 6),
    case("a rare value", [0, 1], [0.9990234375, 0.0009765625], 5),
    case("all negative", [-9, -4, -1.5], [0.25, 0.25, 0.5], 4),
    case("both signs", [-2, 0.5, 3, 7], [0.5, 0.125, 0.125, 0.25], 4),
    case("mean 0", [-3, 1], [0.25, 0.75], 3),
    case("a die, two throws", [1, 2, 3, 4, 5, 6], [1 / 6] * 6, 2),
    case("a die, five throws", [1, 2, 3, 4, 5, 6], [1 / 6] * 6, 5),
    case("decimal probabilities", [0.3, -1.7, 2.2], [0.2, 0.7, 0.1], 4),
    case("ten values, decimal probabilities", list(range(10)), [0.1] * 10, 2),
    case("twelve draws", [-1, 3], [0.25, 0.75], 12),
    case("seven draws of four values", [0, 1, 3, 9], [0.125, 0.375, 0.25, 0.25], 7),
    case("a hundred values", [(37 * i % 101) / 4 for i in range(100)], [1 / 128] * 99 + [29 / 128], 2),
    case("offset 10^8", [1e8 + 1, 1e8 + 2, 1e8 + 6], [0.5, 0.25, 0.25], 3),
    case("offset -10^9", [-1e9 + 4, -1e9], [0.5, 0.5], 4),
    case("offset 10000", [10000.1, 10000.7], [0.25, 0.75], 3),
    case("large spread", [-1e9, 1e9, 5e8], [0.25, 0.25, 0.5], 3),
    case("tiny spread", [1e-6, 3e-6], [0.5, 0.5], 3),
    fails("no value", [], [], 2, "there is no value"),
    fails("no draw", [0, 4], [0.5, 0.5], 0, "0 draws"),
    fails("a negative number of draws", [0, 4], [0.5, 0.5], -1, "-1 draws"),
    fails("a probability too few", [0, 4, 5], [0.5, 0.5], 2, "3 values, 2 probabilities"),
    fails("a probability too many", [0, 4], [0.5, 0.25, 0.25], 2, "2 values, 3 probabilities"),
    fails("a probability of 0 too many", [0, 4], [0.5, 0.5, 0], 2, "2 values, 3 probabilities"),
    fails("probabilities above 1", [0, 4], [0.5, 0.75], 2, "the probabilities add up to 1.25"),
    fails("probabilities are weights", [0, 4], [1, 3], 2, "the probabilities add up to 4"),
    fails("probabilities are a little off", [0, 4], [0.5, 0.498], 2, "the probabilities add up to 0.998"),
    fails("probabilities are a little above", [0, 4], [0.5, 0.502], 2, "the probabilities add up to 1.002"),
    fails("probabilities of 0", [0, 4], [0, 0], 2, "the probabilities add up to 0"),
    fails("a negative probability", [0, 4, 5], [0.75, -0.25, 0.5], 2, "probs[1] is -0.25"),
    fails("a probability is NaN", [0, 4], [0.5, NAN], 2, "probs[1] is NaN"),
    fails("a probability is infinite", [0, 4], [INF, 0.5], 2, "probs[0] is +Inf"),
    fails("a value is NaN", [NAN, 4], [0.5, 0.5], 2, "values[0] is NaN"),
    fails("a value is +Inf", [0, INF], [0.5, 0.5], 2, "values[1] is +Inf"),
    fails("a value is -Inf", [-INF, 1], [0.5, 0.5], 2, "values[0] is -Inf"),
    fails("a value that never comes is NaN", [1, NAN], [1, 0], 2, "values[1] is NaN"),
    fails("a value that never comes is +Inf", [1, INF], [1, 0], 2, "values[1] is +Inf"),
])
