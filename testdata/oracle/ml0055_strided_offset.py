"""Elements of strided views, found by walking through them step by step."""

import itertools

import numpy

import oracle


def element(data, shape, strides, offset, index):
    """Takes the steps one by one; looks the index up in the list of all if that is short."""
    size = 1
    for n in shape:
        size *= n
    assert size > 1000 or tuple(index) in itertools.product(*map(range, shape))
    place = offset
    for axis, steps in enumerate(index):
        for _ in range(steps):
            place += strides[axis]
    assert 0 <= place < len(data)
    return data[place]


def view(data, shape, strides, offset, index):
    return {"data": [float(v) for v in data], "shape": shape, "strides": strides, "offset": offset, "index": index}


def case(name, *args):
    v = view(*args)
    return oracle.case(name, v, element(**v))


def fails(name, why, *args):
    return oracle.fails(name, view(*args), why)


def library(data, shape, strides, offset, index):
    """numpy.lib.stride_tricks.as_strided"""
    if not 0 <= offset < len(data) or len(shape) > 32:
        return None
    a = numpy.array(data)
    v = numpy.lib.stride_tricks.as_strided(a[offset:], shape, [8 * s for s in strides])
    return float(v[tuple(index)])


six = [10, 11, 12, 13, 14, 15]
many = [3 * i % 101 for i in range(101)]
oracle.main("ml0055-strided-offset", [
    case("example 1", range(6), [2, 3], [3, 1], 0, [1, 2]),
    case("example 2", range(6), [3, 2], [-1, -3], 5, [2, 1]),
    case("example 3", [7, 8, 9], [1000, 3], [0, 1], 0, [999, 1]),
    fails("example 4", "there is no column 3", range(6), [2, 3], [3, 1], 0, [0, 3]),
    case("no axes", [5, 6, 7], [], [], 1, []),
    case("no axes, one number", [5], [], [], 0, []),
    case("one axis, first", six, [6], [1], 0, [0]),
    case("one axis, last", six, [6], [1], 0, [5]),
    case("every second", six, [3], [2], 0, [2]),
    case("every second from the second on", six, [3], [2], 1, [1]),
    case("backwards", six, [6], [-1], 5, [1]),
    case("backwards, last", six, [6], [-1], 5, [5]),
    case("column-major", six, [2, 3], [1, 2], 0, [1, 2]),
    case("column-major, another", six, [2, 3], [1, 2], 0, [0, 1]),
    case("row-major, another", six, [2, 3], [3, 1], 0, [0, 1]),
    case("transposed", six, [3, 2], [1, 3], 0, [2, 0]),
    case("a window", many, [3, 4], [10, 1], 22, [2, 3]),
    case("a window, corner", many, [3, 4], [10, 1], 22, [0, 0]),
    case("rows backwards", six, [2, 3], [-3, 1], 3, [1, 2]),
    case("columns backwards", six, [2, 3], [3, -1], 2, [1, 2]),
    case("a number for a whole matrix", [42], [3, 4], [0, 0], 0, [2, 3]),
    case("a column for every column", six, [3, 5], [1, 0], 0, [2, 4]),
    case("the diagonal", range(9), [3], [4], 0, [2]),
    case("overlapping windows", six, [4, 3], [1, 1], 0, [3, 2]),
    case("rows with a gap", many, [4, 3], [7, 2], 5, [3, 1]),
    case("three axes", range(24), [2, 3, 4], [12, 4, 1], 0, [1, 2, 3]),
    case("three axes, permuted", range(24), [4, 2, 3], [1, 12, 4], 0, [3, 1, 0]),
    case("three axes of unlike strides", many, [3, 4, 5], [-20, 3, 7], 60, [2, 1, 3]),
    case("four axes", many, [2, 3, 2, 3], [40, 9, -5, 2], 10, [1, 2, 1, 2]),
    case("axes of size 1", six, [1, 6, 1], [500000, 1, -500000], 0, [0, 4, 0]),
    case("leaves the data and comes back", six, [3, 8], [-4, 1], 3, [2, 7]),
    case("leaves the data upwards and comes back", six, [3, 8], [4, -1], 2, [2, 7]),
    case("begins outside the data", six, [9], [1], -5, [7]),
    case("begins behind the data", six, [9], [-1], 9, [8]),
    case("other elements lie outside", six, [100], [1], 0, [3]),
    case("zeros of both signs", [1.0, -0.0, 2.0], [3], [1], 0, [1]),
    case("a million steps", [1, 2], [1000000, 1000000], [1000000, -1000000], 1, [999999, 999999]),
    case("1000 axes", range(1000), [2] * 1000, [1] * 500 + [-1] * 500, 0, [1] * 900 + [0] * 100),
    fails("index too large, last axis", "3 of 3", range(24), [2, 4, 3], [12, 3, 1], 0, [0, 0, 3]),
    fails("index too large, first axis", "2 of 2", many, [2, 3], [3, 1], 0, [2, 0]),
    fails("index too large, middle axis", "5 of 4", range(24), [2, 4, 3], [12, 3, 1], 0, [0, 5, 0]),
    fails("index too large, stride 0", "3 of 3", six, [3], [0], 0, [3]),
    fails("negative index", "-1", six, [6], [1], 0, [-1]),
    fails("negative index, place inside", "-1", six, [2, 3], [3, 1], 2, [0, -1]),
    fails("negative index, negative stride", "-1", six, [3], [-1], 2, [-1]),
    fails("negative index, first axis, stride 0", "-2", six, [2, 3], [0, 1], 0, [-2, 1]),
    fails("axis of size 0", "0 of 0", six, [2, 0], [3, 1], 0, [0, 0]),
    fails("axis of negative size", "0 of -2", six, [-2], [1], 0, [0]),
    fails("place behind the data", "place 6 of 6", six, [7], [1], 0, [6]),
    fails("place before the data", "place -1", six, [7], [-1], 5, [6]),
    fails("place far away", "place 10^9 or so", six, [1000], [1000000], 0, [999]),
    fails("no axes, offset behind the data", "place 3 of 3", [5, 6, 7], [], [], 3, []),
    fails("no axes, negative offset", "place -1", [5, 6, 7], [], [], -1, []),
    fails("no data", "place 0 of 0", [], [1], [1], 0, [0]),
    fails("no data, no axes", "place 0 of 0", [], [], [], 0, []),
    fails("too few indices", "1 index for 2 axes", six, [2, 3], [3, 1], 0, [1]),
    fails("too many indices", "3 indices for 2 axes", six, [2, 3], [3, 1], 0, [1, 1, 0]),
    fails("too few strides", "1 stride for 2 axes", six, [2, 3], [3], 0, [1, 1]),
    fails("too many strides", "3 strides for 2 axes", six, [2, 3], [3, 1, 1], 0, [1, 1]),
    fails("no strides", "no stride for 1 axis", six, [6], [], 0, [1]),
    fails("no index", "no index for 1 axis", six, [6], [1], 0, []),
    fails("an axis too many", "1 stride and index for 2 axes", six, [6, 1], [1], 0, [1]),
    fails("an axis too few", "2 strides and indices for 1 axis", six, [6], [1, 1], 0, [1, 0]),
], library)
