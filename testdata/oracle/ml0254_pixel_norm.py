"""Pixel normalisation: the mean square in fractions, the root in 60 decimal digits."""

from fractions import Fraction

from mpmath import mp, mpf
import numpy as np
import torch

import oracle

mp.dps = 60
draw = np.random.default_rng(254)


def quarters(*shape):
    return (draw.integers(-12, 13, shape) / 4).tolist()


def decimals(*shape):
    return np.round(draw.uniform(-9, 9, shape), 3).tolist()


def pixel_norm(x, eps):
    x = np.array(x, dtype=float)
    y = np.zeros(x.shape)
    for n, i, j in np.ndindex(x.shape[0], *x.shape[2:]):
        pixel = [Fraction(v) for v in x[n, :, i, j]]
        square = sum(v * v for v in pixel) / len(pixel) + Fraction(eps)
        root = mp.sqrt(mpf(square.numerator) / mpf(square.denominator))
        y[n, :, i, j] = [float(mpf(v) / root) for v in x[n, :, i, j]]
    return y.tolist()


def case(name, x, eps=0.1):
    return oracle.case(name, {"x": x, "eps": float(eps)}, pixel_norm(x, eps))


def fails(name, why, x=((((1, 2),), ((3, 4),)),), eps=0.1):
    return oracle.fails(name, {"x": x, "eps": float(eps)}, why)


def empty(*shape):
    return {"shape": list(shape), "data": []}


def library(x, eps):
    """torch.nn.functional.normalize"""
    x = torch.tensor(x, dtype=torch.float64)
    # eps as one more channel, and unit length where unit mean square is asked for
    more = torch.cat([x, torch.full_like(x[:, :1], (eps * x.shape[1]) ** 0.5)], dim=1)
    return (torch.nn.functional.normalize(more, dim=1, eps=0)[:, :-1] * x.shape[1] ** 0.5).tolist()


oracle.main("ml0254-pixel-norm", [
    case("example 1", [[[[1, 0]], [[5, 6]]]], 3),
    case("example 2", [[[[4]]], [[[0]]]], 9),
    fails("example 3", "eps is -0.25", eps=-0.25),
    case("one of everything", [[[[-2]]]], 0.25),
    case("two channels", [[[[3]], [[4]]]]),
    case("three channels", [[[[3]], [[-4]], [[0.5]]]]),
    case("a single channel keeps its sign only, nearly", [[[[3, -5, 0.25]]]], 1e-8),
    case("nothing but zeros", np.zeros((1, 2, 2, 2)).tolist()),
    case("one pixel of zeros", [[[[1, 0]], [[2, 0]]]]),
    case("small eps", quarters(1, 3, 2, 2), 1e-8),
    case("eps 1", quarters(1, 3, 2, 2), 1),
    case("large eps", quarters(1, 3, 2, 2), 100),
    case("values as small as eps", [[[[1e-4, 2e-4]], [[-3e-4, 0]]]], 1e-8),
    case("images unlike each other", [[[[1]], [[2]]], [[[100]], [[-300]]]]),
    case("pixels unlike each other", [[[[1, 100, 0.01]], [[2, -50, 0.03]]]]),
    case("channels unlike each other", [[[[1, 2]], [[100, 200]], [[0.25, -0.5]]]]),
    case("two of each axis", quarters(2, 2, 2, 2)),
    case("a row of pixels", quarters(1, 3, 1, 5)),
    case("a column of pixels", quarters(1, 3, 5, 1)),
    case("several images of one pixel", quarters(4, 3, 1, 1)),
    case("sizes 2, 3, 4, 5", quarters(2, 3, 4, 5)),
    case("sizes 5, 4, 3, 2", quarters(5, 4, 3, 2)),
    case("decimals", decimals(2, 3, 2, 3)),
    case("64 channels", decimals(1, 64, 1, 2)),
    case("the largest values", [[[[1e9, -1e9]], [[1e9, 0]]]]),
    case("large and small in one pixel", [[[[1e9]], [[1e-3]], [[1]]]]),
    case("equal channels", [[[[7]], [[7]], [[7]]]]),
    case("an offset of 10^8", [[[[1e8 + 1]], [[1e8 - 1]]]]),
    fails("no axes", "x has no axes", 5.0),
    fails("a vector", "x has 1 axis", [1, 2, 3]),
    fails("a matrix", "x has 2 axes", [[1, 2], [3, 4]]),
    fails("an image without a batch", "x has 3 axes", [[[1, 2]], [[3, 4]]]),
    fails("a fifth axis", "x has 5 axes", [[[[[1]]], [[[2]]]]]),
    fails("no images", "no elements", empty(0, 2, 2, 2)),
    fails("no channels", "no elements", empty(2, 0, 2, 2)),
    fails("no rows", "no elements", empty(2, 3, 0, 2)),
    fails("no columns", "no elements", empty(2, 3, 2, 0)),
    fails("negative eps", "eps is -0.5", eps=-0.5),
    case("larger", quarters(3, 5, 6, 7)),
], library)
