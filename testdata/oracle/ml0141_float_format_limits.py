"""The limits of a format from its fields, in exact integers."""

import numpy
import torch

import oracle


def text(significand, exponent):
    """significand * 2^exponent as the judge writes it: small integers in decimal, else in hexadecimal."""
    while significand % 2 == 0:
        significand, exponent = significand // 2, exponent + 1
    bits = significand.bit_length()
    if exponent >= 0 and bits + exponent <= 64:
        return str(significand << exponent)
    # 1.xxx: the leading bit, then the others, filled up with zeros to whole digits of four bits.
    digits = -(-(bits - 1) // 4)
    fraction = (significand << (4 * digits - (bits - 1))) - (1 << 4 * digits)
    exponent += bits - 1
    return "0x1" + (f".{fraction:0{digits}x}" if digits else "") + f"p{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


def decode(exp_bits, frac_bits, field, fraction):
    """The number with these fields, as significand and exponent."""
    bias = 2 ** (exp_bits - 1) - 1
    if field == 0:
        return fraction, 1 - bias - frac_bits
    return 2**frac_bits + fraction, field - bias - frac_bits


def case(name, exp_bits, frac_bits):
    limits = [(0, 1), (1, 0), (2**exp_bits - 2, 2**frac_bits - 1)]
    return oracle.case(name, {"expBits": exp_bits, "fracBits": frac_bits}, [text(*decode(exp_bits, frac_bits, *at)) for at in limits])


def fails(name, exp_bits, frac_bits, why):
    return oracle.fails(name, {"expBits": exp_bits, "fracBits": frac_bits}, why)


def library(expBits, fracBits):
    """numpy.finfo and, for bfloat16, torch.finfo"""

    def exact(v):
        numerator, denominator = float(v).as_integer_ratio()
        return text(numerator, 1 - denominator.bit_length())

    types = {(5, 10): numpy.float16, (8, 23): numpy.float32, (11, 52): numpy.float64}
    if (expBits, fracBits) in types:
        info = numpy.finfo(types[expBits, fracBits])
        return [exact(info.smallest_subnormal), exact(info.tiny), exact(info.max)]
    if (expBits, fracBits) == (8, 7):
        info = torch.finfo(torch.bfloat16)
        return [exact(info.tiny * info.eps), exact(info.tiny), exact(info.max)]  # it has no smallest subnormal
    return None


oracle.main("ml0141-float-format-limits", [
    case("example 1", 5, 10),
    case("example 2", 11, 52),
    case("example 3", 2, 1),
    fails("example 4", 1, 3, "no exponent is left for normal numbers"),
    case("FP32", 8, 23),
    case("TF32", 8, 10),
    case("BF16", 8, 7),
    case("FP8, five bits and two", 5, 2),
    case("FP8, four bits and three", 4, 3),
    case("FP4", 2, 1),
    case("FP6, three bits and two", 3, 2),
    case("one fraction bit", 8, 1),
    case("three exponent bits, one of fraction", 3, 1),
    case("two exponent bits, four of fraction", 2, 4),
    case("two exponent bits, long fraction", 2, 53),
    case("two exponent bits, longest fraction", 2, 300),
    case("exponents just above float64's", 12, 52),
    case("more fraction than FP64", 11, 53),
    case("10 and 19 bits, no TF32", 10, 19),
    case("x87 extended", 15, 63),
    case("FP128", 15, 112),
    case("FP256", 19, 236),
    case("fraction of 64 bits", 8, 64),
    case("most exponent bits, one of fraction", 30, 1),
    case("most bits", 30, 300),
    fails("one exponent bit, one of fraction", 1, 1, "no exponent is left for normal numbers"),
    fails("no exponent bit", 0, 5, "expBits is 0"),
    fails("negative exponent bits", -1, 5, "expBits is -1"),
    fails("no fraction bit", 8, 0, "infinity and NaN need different fractions"),
    fails("negative fraction bits", 8, -1, "fracBits is -1"),
    fails("least of both", -10, -10, "expBits and fracBits are -10"),
], library=library)
