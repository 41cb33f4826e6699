"""Logarithms of the limits of a format, written out in full and taken in 200 decimal digits."""

import numpy
from mpmath import mp, mpf

import oracle

mp.dps = 200


def case(name, exp_bits, frac_bits):
    top = 2**exp_bits - 2  # the largest exponent field of a number: the one above is of Inf and NaN
    bias = 2 ** (exp_bits - 1) - 1
    ones = 2 ** (frac_bits + 1) - 1  # the largest significand: 1.11...1 without the point
    limits = [
        mp.ldexp(mpf(1), 1 - bias),  # exponent field 1, fraction 0
        mp.ldexp(mpf(1), 1 - bias - frac_bits),  # exponent field 0, fraction 0...01
        mp.ldexp(mpf(ones), top - bias - frac_bits),
    ]
    return oracle.case(name, {"expBits": exp_bits, "fracBits": frac_bits}, [float(mp.log(x)) for x in limits])


def fails(name, exp_bits, frac_bits, why):
    return oracle.fails(name, {"expBits": exp_bits, "fracBits": frac_bits}, why)


def library(expBits, fracBits):
    """numpy.finfo, numpy.log"""
    types = {(5, 10): numpy.float16, (8, 23): numpy.float32, (11, 52): numpy.float64}
    if (expBits, fracBits) not in types:
        return None
    info = numpy.finfo(types[expBits, fracBits])
    return [numpy.log(numpy.float64(v)) for v in (info.tiny, info.smallest_subnormal, info.max)]


oracle.main("ml0142-exp-safe-range", [
    case("example 1", 5, 10),
    case("example 2", 11, 52),
    case("example 3", 2, 1),
    fails("example 4", 1, 3, "no exponent is left for normal numbers"),
    case("FP32", 8, 23),
    case("TF32", 8, 10),
    case("BF16", 8, 7),
    case("FP8, five bits and two", 5, 2),
    case("FP8, four bits and three", 4, 3),
    case("one fraction bit", 8, 1),
    case("more fraction than FP64", 11, 60),
    case("one exponent bit more than FP64", 12, 52),
    case("x87 extended", 15, 63),
    case("FP128", 15, 112),
    case("FP256", 19, 236),
    case("two exponent bits, long fraction", 2, 200),
    case("three exponent bits", 3, 1),
    case("two exponent bits, longest fraction", 2, 300),
    case("most exponent bits, one of fraction", 30, 1),
    case("most bits", 30, 300),
    fails("one exponent bit, one of fraction", 1, 1, "no exponent is left for normal numbers"),
    fails("no exponent bit", 0, 5, "expBits is 0"),
    fails("negative exponent bits", -1, 5, "expBits is -1"),
    fails("no fraction bit", 8, 0, "Inf and NaN need different fractions"),
    fails("negative fraction bits", 8, -1, "fracBits is -1"),
    fails("least of both", -10, -10, "expBits and fracBits are -10"),
], library)
