"""Batch normalisation in fractions; the root in 60 decimal digits."""

from fractions import Fraction
import itertools

from mpmath import mp, mpf
import numpy as np
import torch

import oracle

mp.dps = 60
draw = np.random.default_rng(62)


def quarters(*shape, low=-12, high=12):
    return (draw.integers(low, high + 1, shape) / 4).tolist()


def to_mp(q):
    return mpf(q.numerator) / mpf(q.denominator)


def batch_norm(x, gamma, beta, eps):
    x = np.array(x, dtype=float)
    images, channels, rows, cols = x.shape
    y, means, variances = np.zeros(x.shape), [], []
    for c in range(channels):
        places = list(itertools.product(range(images), range(rows), range(cols)))
        values = [Fraction(x[n, c, i, j]) for n, i, j in places]
        mean = sum(values) / len(values)
        variance = sum((v - mean) ** 2 for v in values) / len(values)
        root = mp.sqrt(to_mp(variance + Fraction(eps)))
        for (n, i, j), v in zip(places, values):
            y[n, c, i, j] = float(to_mp(Fraction(gamma[c]) * (v - mean)) / root + mpf(beta[c]))
        means.append(float(mean))
        variances.append(float(variance))
    return [y.tolist(), means, variances]


def inputs(x, gamma, beta, eps):
    return {"x": x, "gamma": [float(v) for v in gamma], "beta": [float(v) for v in beta], "eps": float(eps)}


def case(name, x, gamma, beta, eps=0.1):
    return oracle.case(name, inputs(x, gamma, beta, eps), batch_norm(x, gamma, beta, eps))


def fails(name, why, x, gamma=(1,), beta=(0,), eps=0.1):
    return oracle.fails(name, inputs(x, gamma, beta, eps), why)


def empty(*shape):
    return {"shape": list(shape), "data": []}


def library(x, gamma, beta, eps):
    """torch.nn.functional.batch_norm"""
    x = torch.tensor(x, dtype=torch.float64)
    if x.numel() == x.shape[1]:
        return None  # it refuses a single value for a channel
    mean, variance = torch.zeros(x.shape[1], dtype=torch.float64), torch.ones(x.shape[1], dtype=torch.float64)
    gamma, beta = (torch.tensor(v, dtype=torch.float64) for v in (gamma, beta))
    y = torch.nn.functional.batch_norm(x, mean, variance, gamma, beta, training=True, momentum=1, eps=eps)
    n = x.numel() / x.shape[1]
    return [y.tolist(), mean.tolist(), (variance * (n - 1) / n).tolist()]  # it keeps the unbiased variance


far = (np.array(quarters(2, 3, 2, 3)) * 4096 + np.array([1e8, -1e8, 1.5e8]).reshape(1, 3, 1, 1)).tolist()
one = [[[[2]]]]

oracle.main("ml0062-batchnorm-train", [
    case("example 1", [[[[1, 2, 3, 6]]]], [4], [1], 0.5),
    case("example 2", [[[[0]], [[5]]], [[[2]], [[5]]]], [2, 3], [0, -1], 3),
    fails("example 3", "1 scale and 1 shift for 2 channels", [[[[1, 2]], [[3, 4]]]]),
    fails("example 4", "eps is -0.25", [[[[1, 2]]]], eps=-0.25),
    case("a single value", one, [3], [-0.5]),
    case("a single value in each channel", [[[[2]], [[-1]], [[7]]]], [1, 2, 3], [4, 5, 6]),
    case("a row", [[[[0.5, -1.25, 2, 0.125]]]], [1], [0]),
    case("a column", [[[[0.5], [-1.25], [2], [0.125], [3]]]], [1], [0]),
    case("a value an image", [[[[1]]], [[[4]]], [[[-2]]]], [1], [0]),
    case("two images of one channel", quarters(2, 1, 2, 3), [1.5], [-0.25]),
    case("an image of two channels", quarters(1, 2, 3, 2), [1.5, -2], [-0.25, 4]),
    case("sizes 2, 3, 4, 5", quarters(2, 3, 4, 5), [1.5, -2, 0.5], [-0.25, 4, 1]),
    case("sizes 5, 4, 3, 2", quarters(5, 4, 3, 2), [1.5, -2, 0.5, 3], [-0.25, 4, 1, 0]),
    case("sizes 3, 7, 1, 2", quarters(3, 7, 1, 2), [1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1]),
    case("sizes 4, 3, 2, 2, eps 1", quarters(4, 3, 2, 2), [1, 2, 3], [0, 0, 0], 1),
    case("images unlike each other", [[[[1, 2], [3, 4]]], [[[101, 104], [109, 100]]]], [2], [3]),
    case("channels unlike each other", [[[[1, 2, 3]], [[100, 250, 900]], [[-0.5, 0, 0.25]]]], [1, 1, 1], [0, 0, 0]),
    case("a constant channel", [[[[7, 7]], [[1, 3]]], [[[7, 7]], [[5, 8]]]], [2, 2], [0.5, -0.5]),
    case("all zero", np.zeros((2, 2, 1, 2)).tolist(), [1, 1], [0.25, 0]),
    case("zero scale", quarters(2, 2, 2, 1), [0, 1], [3, 0]),
    case("negative scale", quarters(1, 2, 2, 3), [-1, -3], [0, 0]),
    case("no shift", quarters(2, 2, 1, 3), [1, 2], [0, 0]),
    case("scale 1, shift 0", quarters(2, 2, 2, 2), [1, 1], [0, 0]),
    case("small eps", quarters(2, 1, 2, 2), [1], [0], 1e-5),
    case("the smallest eps", [[[[0.5, 0.501, 0.4995]]]], [1], [0], 1e-6),
    case("large eps", quarters(1, 2, 2, 2), [10, 20], [1, 2], 100),
    case("offset 10^8, spread 10^4", far, [1, 2, -1], [0, 1, 2]),
    case("offset 10^4, equal values", [[[[10000.1, 10000.1, 10000.1, 10000.1]]]], [2], [1]),
    case("offset 10^4", (np.array(quarters(3, 1, 2, 4)) + 1e4).tolist(), [1], [0]),
    case("large and small channels", [[[[1e9, -1e9]], [[1e-3, 2e-3]]], [[[5e8, 0]], [[-1e-3, 4e-3]]]], [1, 1], [0, 0], 1e-6),
    case("decimals", [[[[0.1, 0.2, 0.7], [-0.3, 1.1, 13.7]]]], [0.9], [0.01], 0.001),
    case("opposite values", [[[[1, -1], [2, -2]]]], [1], [0]),
    case("an outlier", [[[[0, 0, 0, 0, 0, 0, 0, 0, 0, 100]]]], [1], [0]),
    fails("no axes", "x has no axes", 5.0),
    fails("one axis", "x has 1 axis", [1, 2, 3]),
    fails("a matrix", "x has 2 axes", [[1, 2], [3, 4]]),
    fails("an image without a batch", "x has 3 axes", [[[1, 2], [3, 4]]]),
    fails("a fifth axis", "x has 5 axes", [[[[[1, 2]]]]]),
    fails("no images", "no elements", empty(0, 1, 2, 2)),
    fails("no channels", "no elements", empty(2, 0, 2, 2), [], []),
    fails("no rows", "no elements", empty(2, 1, 0, 2)),
    fails("no columns", "no elements", empty(2, 1, 2, 0)),
    fails("a scale too few", "1 scale for 2 channels", [[[[1, 2]], [[3, 4]]]], [1], [0, 0]),
    fails("a scale too many", "3 scales for 2 channels", [[[[1, 2]], [[3, 4]]]], [1, 1, 1], [0, 0]),
    fails("a shift too few", "1 shift for 2 channels", [[[[1, 2]], [[3, 4]]]], [1, 1], [0]),
    fails("a shift too many", "3 shifts for 2 channels", [[[[1, 2]], [[3, 4]]]], [1, 1], [0, 0, 0]),
    fails("no scale", "0 scales for 1 channel", [[[[1, 2]]]], []),
    fails("no shift at all", "0 shifts for 1 channel", [[[[1, 2]]]], [1], []),
    fails("negative eps", "eps is -0.5", [[[[1, 3]]]], eps=-0.5),
    case("eps 0", [[[[1, 2, 4], [3, 5, 5]]], [[[-2, 0, 0], [1, 7, 8]]]], [2], [1], 0),
    case("larger", quarters(3, 4, 7, 5), [1, 2, 3, 4], [1, -1, 2, -2]),
], library)
