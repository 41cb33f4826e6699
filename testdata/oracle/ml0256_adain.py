"""Adaptive instance normalisation: moments in fractions, the root in 60 decimal digits."""

from fractions import Fraction

from mpmath import mp, mpf
import numpy as np
import torch

import oracle

mp.dps = 60
draw = np.random.default_rng(256)


def quarters(*shape):
    return (draw.integers(-12, 13, shape) / 4).tolist()


def to_mp(q):
    return mpf(q.numerator) / mpf(q.denominator)


def adain(x, scale, bias, eps):
    x = np.array(x, dtype=float)
    y = np.zeros(x.shape)
    for n, c in np.ndindex(*x.shape[:2]):
        plane = [Fraction(v) for v in x[n, c].flat]
        mean = sum(plane) / len(plane)
        root = mp.sqrt(to_mp(sum((v - mean) ** 2 for v in plane) / len(plane) + Fraction(eps)))
        values = [float(to_mp(Fraction(scale[n][c]) * (v - mean)) / root + mpf(bias[n][c])) for v in plane]
        y[n, c] = np.array(values).reshape(x.shape[2:])
    return y.tolist()


def inputs(x, scale, bias, eps):
    floats = [[[float(v) for v in row] for row in m] for m in (scale, bias)]
    return {"x": x, "scale": floats[0], "bias": floats[1], "eps": float(eps)}


def case(name, x, scale, bias, eps=0.1):
    return oracle.case(name, inputs(x, scale, bias, eps), adain(x, scale, bias, eps))


def fails(name, why, x=((((1, 2),), ((3, 4),)),), scale=((1, 2),), bias=((3, 4),), eps=0.1):
    return oracle.fails(name, inputs(x, scale, bias, eps), why)


def empty(name, *shape):
    style = [[1] * shape[1]] * shape[0]
    return fails(name, "no elements", {"shape": list(shape), "data": []}, style, style)


def library(x, scale, bias, eps):
    """torch.nn.functional.instance_norm"""
    x, scale, bias = (torch.tensor(v, dtype=torch.float64) for v in (x, scale, bias))
    if x.shape[2] * x.shape[3] == 1:
        return None  # it refuses a plane of one pixel
    z = torch.nn.functional.instance_norm(x, eps=eps)
    return (scale[:, :, None, None] * z + bias[:, :, None, None]).tolist()


far = (draw.integers(-40000, 40001, (2, 3, 2, 5)) / 4 + np.array([1e8, -1e8, 1.5e8]).reshape(1, 3, 1, 1)).tolist()

oracle.main("ml0256-adain", [
    case("example 1", [[[[1, 2, 3, 6]]]], [[4]], [[1]], 0.5),
    case("example 2", [[[[0, 2]]], [[[10, 14]]]], [[2], [-5]], [[7], [0]], 0.5625),
    fails("example 3", "2 scales and 1 bias for 2 channels", bias=[[3]]),
    case("one of everything", [[[[2]]]], [[3]], [[-0.5]]),
    case("one pixel of several channels", [[[[2]], [[-1]]], [[[7]], [[5]]]], [[1, 2], [3, 4]], [[5, 6], [7, 8]]),
    case("a row", [[[[0.5, -1.25, 2, 0.125]]]], [[1]], [[0]]),
    case("a column", [[[[0.5], [-1.25], [2], [0.125], [3]]]], [[1]], [[0]]),
    case("two pixels", [[[[1, 4]]]], [[1]], [[0]], 1),
    case("a constant plane", [[[[7, 7]], [[1, 3]]]], [[2, 2]], [[0.5, -0.5]]),
    case("a plane constant in one image only", [[[[7, 7]]], [[[5, 8]]]], [[2], [3]], [[0.5], [-0.5]]),
    case("all zero", np.zeros((2, 2, 1, 2)).tolist(), [[1, 1], [1, 1]], [[0.25, 0], [1, 2]]),
    case("scale 1, bias 0", quarters(2, 2, 2, 3), [[1, 1], [1, 1]], [[0, 0], [0, 0]]),
    case("zero scale", quarters(1, 2, 2, 2), [[0, 1]], [[3, 0]]),
    case("negative scale", quarters(1, 2, 2, 3), [[-1, -3]], [[0, 0]]),
    case("no bias to speak of", quarters(2, 2, 1, 3), [[1, 2], [3, 4]], [[0, 0], [0, 0]]),
    case("a style for each image", quarters(3, 2, 2, 2), [[1, 2], [3, 4], [5, 6]], [[6, 5], [4, 3], [2, 1]]),
    case("as many images as channels", quarters(2, 2, 2, 2), [[1, 2], [3, 4]], [[0.5, -1], [2, -3]]),
    case("two images of one channel", quarters(2, 1, 2, 3), [[1.5], [-0.5]], [[-0.25], [4]]),
    case("an image of two channels", quarters(1, 2, 3, 2), [[1.5, -2]], [[-0.25, 4]]),
    case("sizes 2, 3, 4, 5", quarters(2, 3, 4, 5), quarters(2, 3), quarters(2, 3)),
    case("sizes 5, 4, 3, 2", quarters(5, 4, 3, 2), quarters(5, 4), quarters(5, 4)),
    case("sizes 3, 7, 1, 2", quarters(3, 7, 1, 2), quarters(3, 7), quarters(3, 7)),
    case("images unlike each other", [[[[1, 2], [3, 4]]], [[[101, 104], [109, 100]]]], [[2], [2]], [[3], [3]]),
    case("channels unlike each other", [[[[1, 2, 3]], [[100, 250, 900]], [[-0.5, 0, 0.25]]]], [[1, 1, 1]], [[0, 0, 0]]),
    case("small eps", quarters(2, 1, 2, 2), [[1], [2]], [[0], [1]], 1e-5),
    case("the smallest eps", [[[[0.5, 0.501, 0.4995]]]], [[1]], [[0]], 1e-6),
    case("large eps", quarters(1, 2, 2, 2), [[10, 20]], [[1, 2]], 100),
    case("offset 10^8, spread 10^4", far, [[1, 2, -1], [0.5, 1, 1.5]], [[0, 1, 2], [3, 4, 5]]),
    case("offset 10^4", (np.array(quarters(3, 1, 2, 4)) + 1e4).tolist(), [[1], [1], [2]], [[0], [1], [0]]),
    case("large and small planes", [[[[1e9, -1e9]], [[1e-3, 2e-3]]], [[[5e8, 0]], [[-1e-3, 4e-3]]]], [[1, 1], [2, 2]], [[0, 0], [0, 0]], 1e-6),
    case("decimals", [[[[0.1, 0.2, 0.7], [-0.3, 1.1, 13.7]]]], [[0.9]], [[0.01]], 0.001),
    case("opposite values", [[[[1, -1], [2, -2]]]], [[1]], [[0]]),
    fails("no axes", "x has no axes", 5.0),
    fails("a vector", "x has 1 axis", [1, 2]),
    fails("a matrix", "x has 2 axes", [[1, 2]]),
    fails("an image without a batch", "x has 3 axes", [[[1, 2], [3, 4]]]),
    fails("a fifth axis", "x has 5 axes", [[[[[1]]], [[[2]]]]]),
    empty("no images", 0, 2, 2, 2),
    empty("no channels", 2, 0, 2, 2),
    empty("no rows", 1, 2, 0, 2),
    empty("no columns", 1, 2, 2, 0),
    fails("no scales", "0 rows of scales for 1 image", scale=[]),
    fails("no biases", "0 rows of biases for 1 image", bias=[]),
    fails("scales of two images", "2 rows of scales for 1 image", scale=[[1, 2], [3, 4]]),
    fails("biases of two images", "2 rows of biases for 1 image", bias=[[1, 2], [3, 4]]),
    fails("styles of two images", "2 rows of scales for 1 image", scale=[[1, 2], [3, 4]], bias=[[1, 2], [3, 4]]),
    fails("one style for two images", "1 row of scales for 2 images", quarters(2, 2, 1, 2)),
    fails("a scale too few", "1 scale for 2 channels", scale=[[1]]),
    fails("a scale too many", "3 scales for 2 channels", scale=[[1, 2, 3]]),
    fails("a bias too many", "3 biases for 2 channels", bias=[[1, 2, 3]]),
    fails("a scale too few in the second image", "image 1: 1 scale for 2 channels", quarters(2, 2, 1, 2), [[1, 2], [3]], [[1, 2], [3, 4]]),
    fails("a bias too many in the second image", "image 1: 3 biases for 2 channels", quarters(2, 2, 1, 2), [[1, 2], [3, 4]], [[1, 2], [3, 4, 5]]),
    fails("negative eps", "eps is -0.5", eps=-0.5),
    case("larger", quarters(3, 4, 7, 5), quarters(3, 4), quarters(3, 4)),
], library)
