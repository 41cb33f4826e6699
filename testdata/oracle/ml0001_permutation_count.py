"""Permutations by math.perm of Python's standard library, and by listing them where they are few."""

import itertools
import math
import sys

import scipy.special

import oracle

sys.set_int_max_str_digits(0)


def case(name, n, r):
    want = math.perm(n, r)
    if want <= 10000 and n <= 100:
        assert want == sum(1 for _ in itertools.permutations(range(n), r)), (n, r)
    return oracle.case(name, {"n": n, "r": r}, str(want))


def fails(name, n, r, why):
    return oracle.fails(name, {"n": n, "r": r}, why)


def library(n, r):
    """scipy.special.perm, exact"""
    return str(scipy.special.perm(n, r, exact=True))


oracle.main("ml0001-permutation-count", [
    case("example 1", 3, 2),
    case("example 2", 5, 3),
    case("example 3", 25, 25),
    fails("example 4", 2, 3, "2 items are fewer than 3"),
    case("nothing of nothing", 0, 0),
    case("nothing of one", 1, 0),
    case("one of one", 1, 1),
    case("nothing of many", 12, 0),
    case("nothing of 10^9", 1000000000, 0),
    case("one of many", 12, 1),
    case("two of two", 2, 2),
    case("one of two", 2, 1),
    case("all", 6, 6),
    case("all but one", 6, 5),
    case("all but two", 6, 4),
    case("half", 8, 4),
    case("10! = 7 of 10 times 3!", 10, 7),
    case("the most for 32 bits", 12, 12),
    case("more than 32 bits", 13, 13),
    case("the most for int64", 20, 20),
    case("more than int64", 21, 21),
    case("more than uint64", 21, 20),
    case("wraps to zero in int64", 66, 66),
    case("beyond the whole numbers of float64", 19, 18),
    case("rounded in float64", 23, 23),
    case("beyond float64", 171, 171),
    case("one of 10^9", 1000000000, 1),
    case("two of 10^9", 1000000000, 2),
    case("three of 10^9", 1000000000, 3),
    case("ten of 10^9 - 1", 999999999, 10),
    case("1000 of 1000", 1000, 1000),
    case("1000 of 1001", 1001, 1000),
    case("1000 of 10^9", 1000000000, 1000),
    fails("one of nothing", 0, 1, "0 items are fewer than 1"),
    fails("one too many", 7, 8, "7 items are fewer than 8"),
    fails("many too many", 3, 1000, "3 items are fewer than 1000"),
    fails("negative r", 5, -1, "r is -1"),
    fails("negative r, no item", 0, -1, "r is -1"),
    fails("negative n", -1, 0, "n is -1"),
    fails("both negative", -2, -2, "n and r are -2"),
    fails("both negative, r below n", -2, -5, "n and r are negative"),
    fails("negative n, r above", -5, 2, "n is -5"),
    fails("lowest of both", -1000000000, -1000, "n and r are negative"),
], library)
