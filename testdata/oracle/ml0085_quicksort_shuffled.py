"""Counts the numbers and lists each as often as it comes, from the smallest up: no comparison sort."""

import numpy

import oracle


def in_order(a):
    left = list(a)
    out = []
    while left:
        least = left[0]
        for v in left:
            if v < least:
                least = v
        out += [least] * left.count(least)
        left = [v for v in left if v != least]
    return out


def case(name, a, seed=85):
    return oracle.case(name, {"a": a, "seed": seed}, in_order(a))


def large(name, family, n=100000, seed=1):
    return oracle.gen(name, family, n, seed)


def library(a, seed):
    """numpy.sort"""
    return numpy.sort(numpy.array(a, dtype=numpy.int64)).tolist()


MAX, MIN = 2**63 - 1, -2**63

oracle.main("ml0085-quicksort-shuffled", [
    case("example 1", [3, 1, 2], 1),
    case("example 2", [5, 5, -1, 5, 0], 7),
    case("example 3", [], 0),
    case("one number", [4]),
    case("two numbers, sorted", [1, 2]),
    case("two numbers, reversed", [2, 1]),
    case("two equal numbers", [3, 3]),
    case("three equal numbers", [3, 3, 3]),
    case("three numbers, sorted", [1, 2, 3]),
    case("three numbers, the largest first", [3, 1, 2]),
    case("three numbers, reversed", [3, 2, 1]),
    case("ten numbers, sorted", list(range(10))),
    case("ten numbers, reversed", list(range(10, 0, -1))),
    case("ten equal numbers", [7] * 10),
    case("two values in turn", [1, 0] * 6),
    case("all zero but one", [0, 0, 0, 5, 0, 0, 0]),
    case("all zero but one below", [0, 0, -5, 0, 0]),
    case("negative numbers", [-1, -4, -2, -8, -5, -7]),
    case("both signs", [3, -1, 4, -1, 5, -9, 2, -6, 5, -3, 5]),
    case("the ends of 64 bits", [0, MAX, MIN, -1, 1, MIN, MAX]),
    case("numbers that subtract to an overflow", [MAX, -2, MIN, 2]),
    case("the ends of 32 bits", [2**31, -2**31 - 1, 2**31 - 1, -2**31, 0, 2**32, 2**40 + 3, 4]),
    case("the smallest last", [2, 3, 4, 5, 6, 7, 1]),
    case("the largest first", [7, 1, 2, 3, 4, 5, 6]),
    case("forty numbers", [(37 * i * i + 11) % 101 - 50 for i in range(40)], 2),
    case("forty numbers, five values", [(7 * i * i + 3) % 5 for i in range(40)], 3),
    large("largest, random", "random"),
    large("largest, sorted", "sorted"),
    large("largest, reversed", "reversed"),
    large("largest, equal", "equal"),
    large("largest, two values", "two values"),
    large("largest, up and down", "up and down"),
    large("largest, against the median of three", "against the median of three"),
], library)
