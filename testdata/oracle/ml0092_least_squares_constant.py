"""The weighted mean and the sum of squares about it, in exact fractions."""

import math
from fractions import Fraction

import numpy

import oracle

INF, NAN = math.inf, math.nan


def best(x, w):
    x, w = [Fraction(v) for v in x], [Fraction(v) for v in w]
    b = sum(wi * xi for wi, xi in zip(w, x)) / sum(w)
    return [float(b), float(sum(wi * (xi - b) ** 2 for wi, xi in zip(w, x)))]


def case(name, x, w):
    x, w = [float(v) for v in x], [float(v) for v in w]
    return oracle.case(name, {"x": x, "w": w}, best(x, w))


def fails(name, x, w, why):
    return oracle.fails(name, {"x": [float(v) for v in x], "w": [float(v) for v in w]}, why)


def library(x, w):
    """numpy.polyfit"""
    if len(x) > 100 or 0 in w:  # it divides by the weights' sum of squares in a way that 0 may spoil
        return None
    root = numpy.sqrt(w)  # polyfit's weights stand inside the square
    (b,), residual, *_ = numpy.polyfit(numpy.zeros(len(x)), x, 0, w=root, full=True)
    return None if len(residual) == 0 else [float(b), float(residual[0])]


oracle.main("ml0092-least-squares-constant", [
    case("example 1", [1, 2, 6], [1, 1, 1]),
    case("example 2", [1, 2, 6], [3, 0, 2]),
    case("example 3", [999990, 1000000], [1, 1]),
    fails("example 4", [1, 2], [0, 0], "all weights are 0"),
    case("one number", [7.5], [2]),
    case("one number, a small weight", [-3.25], [0.001]),
    case("two numbers", [1, 2], [1, 3]),
    case("weights add up to 1", [4, -1, 2.5], [0.5, 0.125, 0.375]),
    case("weights add up to n", [4, -1, 2.5], [0.5, 2, 0.5]),
    case("weights far below 1", [4, -1, 2.5, 3], [0.001, 0.002, 0.0005, 0.004]),
    case("large weights", [4, -1, 2.5, 3], [1000, 250, 125, 500]),
    case("mean 0", [-2, 1, 1, 3], [2, 0.5, 0.5, 1]),
    case("all negative", [-1, -2, -4.5, -8], [1, 2, 3, 4]),
    case("equal numbers", [2.5, 2.5, 2.5], [1, 2, 3]),
    case("zeros", [0, 0], [1, 2]),
    case("weight 0 first", [100, 1, 3], [0, 1, 1]),
    case("weight 0 last", [1, 3, 100], [2, 1, 0]),
    case("only one counts", [5, -7, 9], [0, 0.25, 0]),
    case("an outlier", [1, 2, 3, 1000], [1, 1, 1, 1]),
    case("an outlier that hardly counts", [1, 2, 3, 1000], [1, 1, 1, 0.001]),
    case("mean and median apart", [0, 0, 1, 9, 40], [1, 2, 1, 0.5, 3]),
    case("decimals", [0.1, 0.7, -0.3, 1.9, 2.2], [0.3, 0.2, 0.9, 0.4, 1.1]),
    case("rising", range(1, 9), [8, 7, 6, 5, 4, 3, 2, 1]),
    case("falling", range(8, 0, -1), [1, 1, 2, 2, 3, 3, 4, 4]),
    case("far from 0", [999980 + v for v in (0, 2.5, 7, 3.75, 20)], [1, 2, 0.5, 3, 1]),
    case("far below 0", [-999980 - v for v in (0, 2.5, 7, 3.75, 20)], [1, 2, 0.5, 3, 1]),
    case("far from 0, decimals", [999990.1, 999992.3, 999999.7], [0.25, 0.7, 0.3]),
    case("from one end to the other", [-1000000, 1000000, 1000000], [1, 1, 2]),
    fails("no number", [], [], "no number"),
    fails("a weight too few", [1, 2], [1], "2 numbers, 1 weight"),
    fails("a weight too many", [1, 2], [1, 1, 1], "2 numbers, 3 weights"),
    fails("no weight", [1], [], "1 number, no weight"),
    fails("weights without numbers", [], [1], "no number, 1 weight"),
    fails("one number of weight 0", [3], [0], "all weights are 0"),
    fails("a negative weight first", [1, 2, 3], [-1, 1, 2], "w[0] is -1"),
    fails("a negative weight last", [1, 2], [1, -0.25], "w[1] is -0.25"),
    fails("weights that cancel", [1, 2], [1, -1], "w[1] is -1"),
    fails("NaN first", [NAN, 1], [1, 1], "x[0] is NaN"),
    fails("NaN last", [1, 2, NAN], [1, 1, 1], "x[2] is NaN"),
    fails("NaN of weight 0", [1, NAN], [1, 0], "x[1] is NaN"),
    fails("+Inf", [1, INF], [1, 1], "x[1] is +Inf"),
    fails("-Inf of weight 0", [-INF, 1], [0, 1], "x[0] is -Inf"),
    fails("a weight of NaN", [1, 2], [NAN, 1], "w[0] is NaN"),
    fails("a weight of +Inf", [1, 2], [1, INF], "w[1] is +Inf"),
    fails("a weight of -Inf", [1, 2], [-INF, 1], "w[0] is -Inf"),
    case("1000 numbers", [(37 * i % 1009) / 16 for i in range(1000)], [(i % 7) / 4 for i in range(1000)]),
], library=library)
