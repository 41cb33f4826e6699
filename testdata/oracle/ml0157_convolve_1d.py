"""Products of polynomials in fractions, a sum for each power."""

from fractions import Fraction

import numpy as np

import oracle

draw = np.random.default_rng(157)


def quarters(n):
    return (draw.integers(-40, 41, n) / 4).tolist()


def whole(n):
    return draw.integers(-9, 10, n).tolist()


def decimals(n):
    return [round(float(v), 3) for v in draw.uniform(-10, 10, n)]


def convolve(f, g):
    f, g = [Fraction(v) for v in f], [Fraction(v) for v in g]
    if not f or not g:
        return []
    pairs = [[] for _ in range(len(f) + len(g) - 1)]
    for i, a in enumerate(f):
        for j, b in enumerate(g):
            pairs[i + j].append(a * b)
    return [float(sum(p)) for p in pairs]


def case(name, f, g):
    f, g = [float(v) for v in f], [float(v) for v in g]
    return oracle.case(name, {"f": f, "g": g}, convolve(f, g))


def library(f, g):
    """numpy.convolve"""
    if not f or not g:
        return None  # it refuses them
    return np.convolve(f, g).tolist()


oracle.main("ml0157-convolve-1d", [
    case("example 1", [1, 2, 3], [10, -1]),
    case("example 2", [0.5, 0.5], [4, 8, 0, 2]),
    case("example 3", [], [1, 2]),
    case("both empty", [], []),
    case("second empty", [1, 2, 3], []),
    case("one and one", [3], [-2]),
    case("zero and zero", [0], [0]),
    case("one element first", [2], [1, -2, 3]),
    case("one element second", [1, -2, 3], [2]),
    case("the identity", [1.5, -2.25, 0, 7], [1]),
    case("a shift by one", [1, 2, 3], [0, 1]),
    case("a shift by three", [0, 0, 0, 1], [4, 5, 6]),
    case("zeros at the end stay", [1, 2, 0, 0], [3, 0]),
    case("zeros at the beginning stay", [0, 0, 1, 2], [0, 3]),
    case("nothing but zeros", [0, 0, 0], [1, 2]),
    case("differences", [1, -1], [1, 4, 9, 6, 5]),
    case("running sums", [1, 1, 1], [1, 2, 3, 4, 5]),
    case("binomials", [1, 3, 3, 1], [1, 2, 1]),
    case("a difference of squares", [1, 1], [1, -1]),
    case("long first", [1, 2, 3, 4, 5, 6, 7], [1, 10]),
    case("long second", [1, 10], [1, 2, 3, 4, 5, 6, 7]),
    case("equal lengths", [1, 2, 3, 4], [5, 6, 7, -8]),
    case("four and three", quarters(4), quarters(3)),
    case("five and nine", quarters(5), quarters(9)),
    case("nine and five", quarters(9), quarters(5)),
    case("eight and eight", quarters(8), quarters(8)),
    case("eight and nine", quarters(8), quarters(9)),
    case("decimals", [0.1, 0.2, 0.7], [0.3, -0.6, 1.1, 9.99]),
    case("more decimals", decimals(12), decimals(7)),
    case("the largest", [10, -10, 10], [-10, 10]),
    case("small and large", [1e-5, 10], [10, 1e-5, -10]),
    case("terms that cancel", [10, 0.1, -10], [9.9, 0.3, 9.9]),
    case("seventeen and two hundred", decimals(17), decimals(200)),
    case("thousand and three", whole(1000), [1, -2, 1]),
    case("thousand and thousand", whole(1000), whole(1000)),
    case("thousand tens", [10] * 1000, [10] * 1000),
], library)
