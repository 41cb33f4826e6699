"""Shapes and strides of permuted views: every old axis is asked where it goes."""

import numpy

import oracle


def permuted(shape, strides, axes):
    sizes, steps = [None] * len(axes), [None] * len(axes)
    for old in range(len(shape)):
        sizes[axes.index(old)] = shape[old]
        steps[axes.index(old)] = strides[old]
    return [sizes, steps]


def case(name, shape, strides, axes):
    assert sorted(axes) == list(range(len(shape))) and len(shape) == len(strides)
    return oracle.case(name, {"shape": shape, "strides": strides, "axes": axes}, permuted(shape, strides, axes))


def fails(name, shape, strides, axes, why):
    return oracle.fails(name, {"shape": shape, "strides": strides, "axes": axes}, why)


def library(shape, strides, axes):
    """numpy.transpose"""
    if len(shape) > 32 or 0 in shape:
        return None  # NumPy changes the strides of an array without elements
    view = numpy.lib.stride_tricks.as_strided(numpy.zeros(1), shape, [8 * s for s in strides])
    turned = numpy.transpose(view, axes)
    return [list(turned.shape), [s // 8 for s in turned.strides]]


long = list(range(1000))
oracle.main("ml0057-strided-transpose", [
    case("example 1", [2, 3, 4], [12, 4, 1], [2, 0, 1]),
    case("example 2", [2, 3], [3, 1], [1, 0]),
    fails("example 3", [2, 3], [3, 1], [1, 1], "axis 0 is lost"),
    case("no axes", [], [], []),
    case("one axis", [5], [2], [0]),
    case("two axes as they were", [2, 3], [3, 1], [0, 1]),
    case("three axes as they were", [2, 3, 4], [12, 4, 1], [0, 1, 2]),
    case("the other cycle", [2, 3, 4], [12, 4, 1], [1, 2, 0]),
    case("reversed", [2, 3, 4], [12, 4, 1], [2, 1, 0]),
    case("first two change places", [2, 3, 4], [12, 4, 1], [1, 0, 2]),
    case("last two change places", [2, 3, 4], [12, 4, 1], [0, 2, 1]),
    case("four axes, channels last", [8, 3, 32, 16], [1536, 512, 16, 1], [0, 2, 3, 1]),
    case("four axes, channels first", [8, 32, 16, 3], [1536, 48, 3, 1], [0, 3, 1, 2]),
    case("four axes, a cycle", [2, 3, 4, 5], [60, 20, 5, 1], [3, 0, 1, 2]),
    case("five axes", [2, 3, 4, 5, 6], [7, -2, 100, 0, 13], [3, 1, 4, 0, 2]),
    case("two pairs", [2, 3, 4, 5], [60, 20, 5, 1], [1, 0, 3, 2]),
    case("a column-major view", [2, 3, 4], [1, 2, 6], [1, 2, 0]),
    case("negative strides", [2, 3], [-3, -1], [1, 0]),
    case("stride 0", [4, 3], [0, 1], [1, 0]),
    case("no strides but 0", [4, 3, 2], [0, 0, 0], [2, 0, 1]),
    case("equal strides: windows", [4, 3], [1, 1], [1, 0]),
    case("a size of 0", [2, 0, 3], [0, 3, 1], [1, 2, 0]),
    case("sizes of 1", [1, 4, 1], [9, 1, 7], [1, 2, 0]),
    case("sizes that look like axes", [2, 0, 1], [1, 2, 0], [2, 0, 1]),
    case("equal sizes", [3, 3, 3], [9, 3, 1], [2, 0, 1]),
    case("large sizes and strides", [1000000, 2], [-1000000, 1000000], [1, 0]),
    fails("an axis twice, last", [2, 3, 4], [12, 4, 1], [0, 1, 1], "axis 2 is lost"),
    fails("an axis twice, first", [2, 3, 4], [12, 4, 1], [0, 0, 2], "axis 1 is lost"),
    fails("an axis twice, axis 0 at the end", [2, 3, 4], [12, 4, 1], [1, 2, 1], "axis 0 is lost"),
    fails("the same sum", [2, 3, 4], [12, 4, 1], [1, 1, 1], "axes 0 and 2 are lost"),
    fails("all zero", [2, 3], [3, 1], [0, 0], "axis 1 is lost"),
    fails("counted from 1", [2, 3], [3, 1], [2, 1], "there is no axis 2"),
    fails("axis too large, first", [2, 3, 4], [12, 4, 1], [3, 0, 1], "there is no axis 3"),
    fails("axis too large, last", [2, 3, 4], [12, 4, 1], [0, 1, 3], "there is no axis 3"),
    fails("axis too large, the only one", [2], [1], [1], "there is no axis 1"),
    fails("axis far too large", [2, 3], [3, 1], [0, 1000000], "there is no axis 1000000"),
    fails("counted from the end", [2, 3], [3, 1], [-1, 0], "there is no axis -1"),
    fails("counted from the end, last", [2, 3], [3, 1], [1, -2], "there is no axis -2"),
    fails("far too small", [2, 3], [3, 1], [-1000000, 0], "there is no axis -1000000"),
    fails("no axes for two", [2, 3], [3, 1], [], "axes are missing"),
    fails("an axis too few", [2, 3, 4], [12, 4, 1], [1, 0], "axis 2 is missing"),
    fails("an axis too many", [2, 3], [3, 1], [1, 0, 2], "there are two axes"),
    fails("an axis too many, twice", [2, 3], [3, 1], [1, 0, 0], "there are two axes"),
    fails("an axis for none", [], [], [0], "there is no axis"),
    fails("a stride too few", [2, 3], [3], [1, 0], "1 stride for 2 sizes"),
    fails("a stride too many", [2, 3], [3, 1, 1], [1, 0], "3 strides for 2 sizes"),
    fails("no strides", [2, 3], [], [1, 0], "no stride for 2 sizes"),
    fails("a size too few", [2], [3, 1], [1, 0], "2 strides for 1 size"),
    fails("a size too many", [2, 3, 4], [3, 1], [1, 0], "2 strides for 3 sizes"),
    case("1000 axes, reversed", [v % 7 for v in long], [3 * v - 1000 for v in long], long[::-1]),
    case("1000 axes, mixed", [v % 11 for v in long], long, [(337 * v + 5) % 1000 for v in long]),
    fails("1000 axes, the last twice", [1] * 1000, [0] * 1000, long[:999] + [998], "axis 999 is lost"),
], library)
