"""A dense layer on every pixel, in fractions."""

from fractions import Fraction

import numpy as np
import torch

import oracle

draw = np.random.default_rng(149)


def quarters(*shape):
    return (draw.integers(-16, 17, shape) / 4).tolist()


def decimals(*shape):
    return np.round(draw.uniform(-9, 9, shape), 2).tolist()


def inputs(x, w, b):
    return {"x": x, "d": {"w": [[float(v) for v in row] for row in w], "b": [float(v) for v in b]}}


def conv(x, w, b):
    x = np.array(x, dtype=float)
    y = np.zeros((x.shape[0], len(w), *x.shape[2:]))
    for n, i, j in np.ndindex(x.shape[0], *x.shape[2:]):
        pixel = [Fraction(v) for v in x[n, :, i, j]]
        for f, row in enumerate(w):
            y[n, f, i, j] = float(sum(Fraction(a) * v for a, v in zip(row, pixel)) + Fraction(b[f]))
    return y.tolist()


def case(name, x, w, b):
    return oracle.case(name, inputs(x, w, b), conv(x, w, b))


def fails(name, why, x=((((1, 2),), ((3, 4),)),), w=((1, 2), (3, 4), (5, 6)), b=(7, 8, 9)):
    return oracle.fails(name, inputs(x, w, b), why)


def empty(*shape):
    return {"shape": list(shape), "data": []}


def library(x, d):
    """torch.nn.functional.conv2d"""
    x, w, b = (torch.tensor(v, dtype=torch.float64) for v in (x, d["w"], d["b"]))
    return torch.nn.functional.conv2d(x, w[:, :, None, None], b).tolist()


oracle.main("ml0149-conv1x1-as-dense", [
    case("example 1", [[[[1, 2]], [[3, 4]]]], [[1, 10], [-1, 0], [0, 0]], [0, 5, 7]),
    case("example 2", [[[[2]]], [[[3]]]], [[4], [-1]], [1, 0.5]),
    fails("example 3", "row 0 of W has 3 weights for 2 channels", w=[[1, 2, 3]], b=[0]),
    case("one of everything", [[[[3]]]], [[-2]], [0.5]),
    case("no bias to speak of", quarters(1, 2, 2, 3), quarters(2, 2), [0, 0]),
    case("as many outputs as channels", quarters(1, 3, 2, 2), [[1, 2, 3], [4, 5, 6], [7, 8, -9]], [1, 2, 3]),
    case("two of each axis", quarters(2, 2, 2, 2), [[1, 2], [3, 4]], [0.25, -0.5]),
    case("the identity", quarters(2, 3, 2, 1), [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [0, 0, 0]),
    case("channels swapped", quarters(1, 2, 3, 2), [[0, 1], [1, 0]], [0, 0]),
    case("a mean of channels", quarters(1, 4, 2, 3), [[0.25] * 4], [0]),
    case("one channel, many outputs", quarters(1, 1, 3, 2), [[1], [2], [3], [4], [5]], [5, 4, 3, 2, 1]),
    case("many channels, one output", quarters(1, 5, 3, 2), [[1, -2, 3, -4, 5]], [0.5]),
    case("several images", quarters(4, 2, 1, 3), quarters(3, 2), quarters(3)),
    case("one pixel", quarters(2, 3, 1, 1), quarters(4, 3), quarters(4)),
    case("a row of pixels", quarters(1, 3, 1, 7), quarters(2, 3), quarters(2)),
    case("a column of pixels", quarters(1, 3, 7, 1), quarters(2, 3), quarters(2)),
    case("sizes 2, 3, 4, 5, six outputs", quarters(2, 3, 4, 5), quarters(6, 3), quarters(6)),
    case("sizes 5, 4, 3, 2, three outputs", quarters(5, 4, 3, 2), quarters(3, 4), quarters(3)),
    case("nothing but zeros", np.zeros((1, 2, 2, 2)).tolist(), [[1, 2], [3, 4]], [5, -6]),
    case("zero weights", quarters(1, 2, 2, 2), [[0, 0], [0, 0]], [5, -6]),
    case("negative answers", [[[[1, 2]], [[3, 4]]]], [[-1, -1]], [-0.5]),
    case("decimals", decimals(1, 3, 2, 3), decimals(2, 3), decimals(2)),
    case("the largest values", [[[[100, -100]], [[100, 100]]]], [[100, 100], [100, -100]], [100, -100]),
    case("64 channels", decimals(1, 64, 1, 2), decimals(3, 64), decimals(3)),
    case("64 outputs", decimals(1, 2, 2, 2), decimals(64, 2), decimals(64)),
    fails("no axes", "x has no axes", x=5.0, w=[[1]], b=[0]),
    fails("a vector", "x has 1 axis", x=[1, 2]),
    fails("a matrix", "x has 2 axes", x=[[1, 2], [3, 4]]),
    fails("an image without a batch", "x has 3 axes", x=[[[1]], [[2]]]),
    fails("a fifth axis", "x has 5 axes", x=[[[[[1]]], [[[2]]]]]),
    fails("no images", "no elements", x=empty(0, 2, 1, 1)),
    fails("no channels", "no elements", x=empty(1, 0, 2, 2), w=[[], []], b=[0, 0]),
    fails("no rows", "no elements", x=empty(1, 2, 0, 3)),
    fails("no columns", "no elements", x=empty(1, 2, 3, 0)),
    fails("no outputs", "W has no rows", w=[], b=[]),
    fails("no outputs, a bias", "W has no rows", w=[], b=[1]),
    fails("a weight too few", "row 0 of W has 1 weight for 2 channels", w=[[1], [2]], b=[0, 0]),
    fails("a weight too few in the last row", "row 2 of W has 1 weight for 2 channels", w=[[1, 2], [3, 4], [5]]),
    fails("a weight too many in the last row", "row 2 of W has 3 weights for 2 channels", w=[[1, 2], [3, 4], [5, 6, 7]]),
    fails("no weights in the first row", "row 0 of W has 0 weights for 2 channels", w=[[], [3, 4], [5, 6]]),
    fails("transposed weights", "row 0 of W has 3 weights for 2 channels", w=[[1, 2, 3], [4, 5, 6]], b=[1, 2]),
    fails("no bias", "0 biases for 3 outputs", b=[]),
    fails("a bias too few", "2 biases for 3 outputs", b=[1, 2]),
    fails("a bias too many", "4 biases for 3 outputs", b=[1, 2, 3, 4]),
    fails("one bias for all", "1 bias for 3 outputs", b=[1]),
    case("larger", quarters(3, 5, 6, 7), quarters(4, 5), quarters(4)),
], library)
