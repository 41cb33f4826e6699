"""Rates of the cosine schedule in 60 decimal digits."""

import math

import numpy
from mpmath import mp, mpf

import oracle

mp.dps = 60


def case(name, t):
    angle = mp.pi * mpf(float(t)) / 2
    signal, noise = mp.cos(angle), mp.sin(angle)
    return oracle.case(name, {"t": float(t)}, [float(signal), float(noise), float(signal**2)])


def fails(name, t, why="not from 0 to 1"):
    return oracle.fails(name, {"t": float(t)}, why)


def library(t):
    """numpy.cos, numpy.sin"""
    signal, noise = numpy.cos(numpy.pi / 2 * t), numpy.sin(numpy.pi / 2 * t)
    return [float(signal), float(noise), float(signal**2)]


oracle.main("ml0222-cosine-schedule", [
    case("example 1", 2 / 3),
    case("example 2", 0.3),
    case("example 3", 0),
    fails("example 4", 1.5),
    case("the end", 1),
    case("minus zero", -0.0),
    case("half way", 0.5),
    case("a third", 1 / 3),
    case("a quarter", 0.25),
    case("three quarters", 0.75),
    case("a tenth", 0.1),
    case("nine tenths", 0.9),
    case("first step of a thousand", 0.001),
    case("last but one of a thousand", 0.999),
    case("a millionth", 1e-6),
    case("a millionth before the end", 1 - 1e-6),
    case("1e-9", 1e-9),
    case("1e-9 before the end", 1 - 1e-9),
    case("the smallest float", 5e-324),
    case("1e-100", 1e-100),
    case("the float before 1", math.nextafter(1, 0)),
    case("0.0123", 0.0123),
    case("0.6180", 0.618033988749895),
    case("0.9549", 0.9549296585513721),
    fails("the float above 1", math.nextafter(1, 2)),
    fails("the largest float below 0", -5e-324),
    fails("slightly above 1", 1 + 1e-9),
    fails("slightly below 0", -1e-9),
    fails("a count of steps", 2),
    fails("negative", -0.3),
    fails("-1", -1),
    fails("a whole turn on", 4.3),
    fails("a whole turn back", -3.7),
    fails("10", 10),
    fails("-10", -10),
    fails("NaN", math.nan),
    fails("+Inf", math.inf),
    fails("-Inf", -math.inf),
], library=library)
