"""Combinations by math.comb of Python's standard library, and by listing them where they are few."""

import itertools
import math
import sys

import scipy.special

import oracle

sys.set_int_max_str_digits(0)


def case(name, n, r):
    want = math.comb(n, r)
    if want <= 10000 and n <= 100:
        assert want == sum(1 for _ in itertools.combinations(range(n), r)), (n, r)
    return oracle.case(name, {"n": n, "r": r}, str(want))


def fails(name, n, r, why):
    return oracle.fails(name, {"n": n, "r": r}, why)


def library(n, r):
    """scipy.special.comb, exact"""
    return str(scipy.special.comb(n, min(r, n - r), exact=True))  # it multiplies and divides r times


oracle.main("ml0002-combination-count", [
    case("example 1", 4, 2),
    case("example 2", 5, 3),
    case("example 3", 1000000000, 999999998),
    fails("example 4", 2, 3, "2 items are fewer than 3"),
    case("nothing of nothing", 0, 0),
    case("nothing of one", 1, 0),
    case("one of one", 1, 1),
    case("one of two", 2, 1),
    case("nothing of many", 12, 0),
    case("all of many", 12, 12),
    case("one of many", 12, 1),
    case("all but one", 12, 11),
    case("odd, below the middle", 7, 3),
    case("odd, above the middle", 7, 4),
    case("middle", 10, 5),
    case("below the middle", 10, 4),
    case("above the middle", 10, 6),
    case("poker hands", 52, 5),
    case("lottery", 49, 6),
    case("more than 32 bits", 35, 17),
    case("beyond the whole numbers of float64", 57, 28),
    case("fits int64, its product does not", 66, 33),
    case("more than int64", 67, 33),
    case("more than uint64", 70, 35),
    case("far more than uint64", 200, 77),
    case("beyond float64", 1030, 515),
    case("nothing of 10^9", 1000000000, 0),
    case("all of 10^9", 1000000000, 1000000000),
    case("one of 10^9", 1000000000, 1),
    case("all but one of 10^9", 1000000000, 999999999),
    case("three of 10^9", 1000000000, 3),
    case("ten of 10^9 - 1", 999999999, 10),
    case("1000 of 2000", 2000, 1000),
    case("1000 of 10^9", 1000000000, 1000),
    case("all but 1000 of 10^9", 1000000000, 999999000),
    fails("one of nothing", 0, 1, "0 items are fewer than 1"),
    fails("one too many", 7, 8, "7 items are fewer than 8"),
    fails("many too many", 3, 1000000000, "3 items are fewer than 10^9"),
    fails("negative r", 5, -1, "r is -1"),
    fails("negative r, no item", 0, -1, "r is -1"),
    fails("negative n", -1, 0, "n is -1"),
    fails("both negative", -2, -2, "n and r are -2"),
    fails("both negative, r below n", -2, -5, "n and r are negative"),
    fails("negative n, r above", -5, 2, "n is -5"),
    fails("lowest of both", -1000000000, -1000000000, "n and r are negative"),
], library)
