"""Modes in exact fractions; those inside, again by golden section on the log posterior in 50 digits."""

from fractions import Fraction

from mpmath import log, mp, mpf, sqrt

import oracle

mp.dps = 50
NAN = float("nan")


def golden(u, v):
    """Where u log x + v log(1-x) is greatest, to about 20 digits."""
    density = lambda x: mpf(u.numerator) / u.denominator * log(x) + mpf(v.numerator) / v.denominator * log(1 - x)
    lo, hi, g = mpf(0), mpf(1), (sqrt(5) - 1) / 2
    for _ in range(110):
        x, y = hi - g * (hi - lo), lo + g * (hi - lo)
        lo, hi = (lo, y) if density(x) > density(y) else (x, hi)
    return (lo + hi) / 2


def inputs(a, b, heads, tails):
    return {"a": float(a), "b": float(b), "heads": heads, "tails": tails}


def case(name, a, b, heads, tails):
    u, v = Fraction(a) + heads - 1, Fraction(b) + tails - 1
    if u > 0 and v > 0:
        mode = u / (u + v)
        assert abs(golden(u, v) - mpf(mode.numerator) / mode.denominator) < 1e-20, name
    else:
        ends = [end for end, p in ((0, u), (1, v)) if p < 0]  # without bound
        if not ends:
            ends = [end for end, p in ((0, u), (1, v)) if p == 0]  # the density is not 0 there
            assert len(ends) == 1 and (u, v) != (0, 0), name
        assert len(ends) == 1, name
        mode = ends[0]
    return oracle.case(name, inputs(a, b, heads, tails), float(mode))


def fails(name, a, b, heads, tails, why):
    return oracle.fails(name, inputs(a, b, heads, tails), why)


oracle.main("ml0023-beta-bernoulli-map", [
    case("example 1", 2, 3, 7, 3),
    case("example 2", 1, 1, 3, 1),
    case("example 3", 1, 1, 0, 4),
    case("example 4", 0.5, 0.5, 1, 0),
    fails("example 5", 0.5, 0.5, 0, 0, "two modes"),
    case("no throws, prior with a mode", 2, 5, 0, 0),
    case("no throws, prior 0 at both ends, middle", 3, 3, 0, 0),
    case("flat prior, one head", 1, 1, 1, 0),
    case("flat prior, one tail", 1, 1, 0, 1),
    case("flat prior, half and half", 1, 1, 5, 5),
    case("only heads, prior against it", 2, 4, 5, 0),
    case("only tails, prior against it", 4, 2, 0, 5),
    case("a prior that is not whole", 1.5, 2.25, 3, 4),
    case("a prior of 0.1, one head", 0.1, 2, 1, 3),
    case("a prior of 0.001, one head", 0.001, 1.5, 1, 1),
    case("a prior of 0.001, one tail", 2.5, 0.001, 4, 1),
    case("weak prior, many throws", 0.25, 0.75, 30, 70),
    case("strong prior, few throws", 1000, 3000, 3, 0),
    case("just above 1", 1.0009765625, 3, 0, 0),
    case("both just above 1", 1.0009765625, 1.001953125, 0, 0),
    case("1 and above", 1, 3, 0, 0),
    case("above and 1", 3, 1, 0, 0),
    case("below 1 and above", 0.5, 3, 0, 0),
    case("above and below 1", 3, 0.5, 0, 0),
    case("1 and below", 1, 0.5, 0, 0),
    case("below and 1", 0.5, 1, 0, 0),
    case("below 1 and above, by throws", 0.5, 0.5, 0, 1),
    case("1 after a head, below", 0.5, 0.25, 1, 0),
    case("one of each makes a mode", 0.5, 0.5, 1, 1),
    case("one of each makes a mode near 0", 0.125, 0.875, 1, 1),
    case("many throws", 2, 2, 123456789, 987654321),
    case("the most throws", 1.5, 1.5, 10**9, 10**9),
    case("a billion heads", 1, 1.5, 10**9, 0),
    case("largest prior", 10**6, 10**6, 1, 2),
    case("large and small", 10**6, 0.001, 0, 1),
    fails("flat", 1, 1, 0, 0, "the density is the same everywhere"),
    fails("two modes, unequal", 0.25, 0.875, 0, 0, "without bound at both ends"),
    fails("two modes, tiny", 0.001, 0.001, 0, 0, "without bound at both ends"),
    fails("a is 0", 0, 1, 3, 2, "a is 0"),
    fails("b is 0", 1, 0, 3, 2, "b is 0"),
    fails("a is negative, the sum is not", -1, 2, 5, 5, "a is -1"),
    fails("b is negative, the sum is not", 2, -0.5, 5, 5, "b is -0.5"),
    fails("a is NaN", NAN, 2, 5, 5, "a is NaN"),
    fails("b is NaN", 2, NAN, 5, 5, "b is NaN"),
    fails("negative heads", 5, 2, -1, 5, "heads is -1"),
    fails("negative tails", 2, 5, 5, -1, "tails is -1"),
])
