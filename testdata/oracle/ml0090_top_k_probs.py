"""Takes the first of the largest that are left, k times."""

import math

import numpy

import oracle

INF, NAN = math.inf, math.nan
MAX, MIN = 2**63 - 1, -2**63


def case(name, probs, k):
    left = {i: float(v) for i, v in enumerate(probs)}
    idx = []
    while left and len(idx) < k:
        top = max(left.values())
        idx.append(next(i for i in sorted(left) if left[i] == top))
        del left[idx[-1]]
    return oracle.case(name, {"probs": [float(v) for v in probs], "k": k}, [idx, [float(probs[i]) for i in idx]])


def fails(name, why, probs, k):
    return oracle.fails(name, {"probs": [float(v) for v in probs], "k": k}, why)


def library(probs, k):
    """numpy.argsort(-p, kind="stable")"""
    if k < 0 or not probs or not all(0 <= float(v) <= 1 for v in probs):
        return None
    order = numpy.argsort(-numpy.array(probs), kind="stable")[:k]
    return [order.tolist(), numpy.array(probs)[order].tolist()]


oracle.main("ml0090-top-k-probs", [
    case("example 1", [0.125, 0.5, 0.125, 0.25], 3),
    case("example 2", [0.5, 0.5], 5),
    case("example 3", [0.25, 0.75], 0),
    fails("example 4", "probs[1] is NaN", [0.5, NAN, 0.5], 1),
    case("one token", [1], 1),
    case("one token, many wanted", [1], 100),
    case("one token, none wanted", [0.5], 0),
    case("all wanted", [0.1, 0.4, 0.2, 0.3], 4),
    case("one more than there are", [0.1, 0.4, 0.2, 0.3], 5),
    case("one less than there are", [0.1, 0.4, 0.2, 0.3], 3),
    case("the best one", [0.1, 0.2, 0.4, 0.3], 1),
    case("the best one is first", [0.4, 0.1, 0.2, 0.3], 1),
    case("the best one is last", [0.1, 0.2, 0.3, 0.4], 1),
    case("rising", [0.05, 0.1, 0.15, 0.2, 0.5], 3),
    case("falling", [0.5, 0.2, 0.15, 0.1, 0.05], 3),
    case("all equal, one wanted", [0.2] * 5, 1),
    case("all equal, three wanted", [0.2] * 5, 3),
    case("all equal, all wanted", [0.2] * 5, 5),
    case("two equal at the border", [0.3, 0.1, 0.4, 0.1, 0.1], 3),
    case("two equal at the top", [0.1, 0.4, 0.1, 0.4], 2),
    case("equal ones, the best last", [0.1, 0.1, 0.1, 0.1, 0.6], 2),
    case("pairs of equal ones", [0.05, 0.2, 0.1, 0.05, 0.2, 0.1, 0.15, 0.15], 5),
    case("a later one drives out the last of two equal ones", [0.25, 0.25, 0.5], 2),
    case("later ones drive out two of three equal ones", [0.125, 0.125, 0.125, 0.25, 0.375], 3),
    case("zeros", [0, 0, 1, 0], 3),
    case("nothing but zeros", [0, 0, 0], 2),
    case("more than 1 together", [1, 0.5, 1, 0.75], 3),
    case("less than 1 together", [0.001, 0.003, 0.002], 2),
    case("very small ones", [1e-300, 5e-324, 2e-300, 0, 1e-310], 4),
    case("equal to nine digits", [0.1234567891, 0.1234567893, 0.1234567892], 2),
    case("neighbours among the floats", [0.3, 0.30000000000000004, 0.29999999999999993], 3),
    case("thirty tokens, six values", [(7 * i % 6) / 128 for i in range(30)], 13),
    case("thirteen equal ones and a larger one", [1 / 16] * 13 + [3 / 16], 10),
    case("the largest k", [0.5, 0.25, 0.25], MAX),
    fails("no token", "no token", [], 1),
    fails("no token, none wanted", "no token", [], 0),
    fails("k is -1", "k is -1", [0.5, 0.5], -1),
    fails("the least k", "k is -2^63", [0.5, 0.5], MIN),
    fails("NaN, none wanted", "probs[0] is NaN", [NAN], 0),
    fails("NaN first", "probs[0] is NaN", [NAN, 0.5, 0.5], 2),
    fails("a negative one that is not wanted", "probs[2] is -0.25", [0.75, 0.5, -0.25], 2),
    fails("a tiny negative one", "probs[0] is -1e-300", [-1e-300, 1], 1),
    fails("just above 1", "probs[1] is 1.0000000000000002", [0.5, 1.0000000000000002], 2),
    fails("percent", "probs[0] is 50", [50, 25, 25], 2),
    fails("+Inf", "probs[1] is +Inf", [0, INF], 1),
    fails("-Inf", "probs[1] is -Inf", [1, -INF], 1),
    case("2000 tokens, five wanted", [(997 * i % 2003) / 4096 for i in range(2000)], 5),
    case("1000 equal tokens, half wanted", [0.001] * 1000, 500),
    case("500 tokens, 40 values", [(37 * i * i % 40) / 64 for i in range(500)], 250),
], library)
