"""The covariance of a one-hot vector by enumerating its values, in exact rationals."""

import math
from fractions import Fraction

import torch

import oracle

INF, NAN = math.inf, math.nan


def covariance(p):
    p = [Fraction(v) for v in p]
    classes = range(len(p))
    one_hot = [[Fraction(i == c) for i in classes] for c in classes]
    mean = [sum(p[c] * one_hot[c][i] for c in classes) for i in classes]
    return [[float(sum(p[c] * (one_hot[c][i] - mean[i]) * (one_hot[c][k] - mean[k]) for c in classes)) for k in classes] for i in classes]


def case(name, p):
    p = [float(v) for v in p]
    return oracle.case(name, {"p": p}, covariance(p))


def fails(name, p, why):
    return oracle.fails(name, {"p": [float(v) for v in p]}, why)


def softmax(o):
    e = [math.exp(v) for v in o]
    return [v / math.fsum(e) for v in e]


def library(p):
    """torch.cov, of the classes weighted by their probabilities"""
    if any(v == 0 for v in p) or len(p) == 1:
        return None  # weights must be positive
    return torch.cov(torch.eye(len(p), dtype=torch.float64), correction=0, aweights=torch.tensor(p, dtype=torch.float64)).tolist()


oracle.main("ml0133-one-hot-covariance", [
    case("example 1", [0.25, 0.75]),
    case("example 2", [0.5, 0, 0.25, 0.25]),
    case("example 3", [1]),
    fails("example 4", [0.5, 0.25], "the sum is 0.75"),
    case("fair coin", [0.5, 0.5]),
    case("coin that is all heads", [1, 0]),
    case("coin that is all tails", [0, 1]),
    case("three classes", [0.5, 0.125, 0.375]),
    case("three classes, largest last", [0.0625, 0.25, 0.6875]),
    case("four equal classes", [0.25] * 4),
    case("three thirds", [1 / 3] * 3),
    case("tenths", [0.1, 0.2, 0.3, 0.4]),
    case("softmax of 0, 1, 2", softmax([0, 1, 2])),
    case("softmax of five logits", softmax([0.5, -1.25, 2, 0.125, -0.75])),
    case("one certain class of three", [0, 1, 0]),
    case("two zeros", [0, 0.75, 0, 0.25]),
    case("zero of either sign", [0.0, -0.0, 1]),
    case("nearly certain", [1 - 2**-30, 2**-30]),
    case("next to certain", [2**-53, 1 - 2**-53]),
    case("small probabilities", [2**-20, 2**-40, 1 - 2**-20 - 2**-40]),
    case("a probability of 1e-200", [1, 1e-200]),
    case("last place rounded", [0.7, 0.2, 0.1]),
    fails("no class", [], "no class"),
    fails("sum of 2", [0.5, 0.75, 0.75], "the sum is 2"),
    fails("sum of 0", [0, 0], "the sum is 0"),
    fails("sum of 0.999998", [0.5, 0.499998], "the sum is 0.999998"),
    fails("sum of 1.000002", [0.5, 0.500002], "the sum is 1.000002"),
    fails("one class, 0.5", [0.5], "the sum is 0.5"),
    fails("sum of -1", [-1], "p[0] is -1"),
    fails("negative, sum of 1", [0.5, -0.25, 0.75], "p[1] is -0.25"),
    fails("negative last, sum of 1", [1.5, -0.5], "p[1] is -0.5"),
    fails("NaN", [0.5, NAN, 0.5], "p[1] is NaN"),
    fails("NaN alone", [NAN], "p[0] is NaN"),
    fails("+Inf", [INF, 0], "p[0] is +Inf"),
    fails("-Inf", [0.5, 0.5, -INF], "p[2] is -Inf"),
    fails("both infinities", [INF, -INF], "p[1] is -Inf"),
    case("16 classes", [(i * 7 % 16 + 0.5) / 128 for i in range(16)]),
], library=library)
