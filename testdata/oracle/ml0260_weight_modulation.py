"""Weight modulation: squares in fractions, the root in 60 decimal digits."""

from fractions import Fraction

from mpmath import mp, mpf
import numpy as np
import torch

import oracle

mp.dps = 60
draw = np.random.default_rng(260)


def quarters(*shape):
    return (draw.integers(-12, 13, shape) / 4).tolist()


def decimals(*shape):
    return np.round(draw.uniform(-9, 9, shape), 3).tolist()


def to_mp(q):
    return mpf(q.numerator) / mpf(q.denominator)


def modulate(w, style, demod, eps):
    w = np.array(w, dtype=float)
    out = np.zeros(w.shape)
    for f in range(w.shape[0]):
        scaled = {at: Fraction(v) * Fraction(style[at[0]]) for at, v in np.ndenumerate(w[f])}
        root = mp.sqrt(to_mp(sum(v * v for v in scaled.values()) + Fraction(eps))) if demod else mpf(1)
        for at, v in scaled.items():
            out[(f, *at)] = float(to_mp(v) / root)
    return out.tolist()


def inputs(w, style, demod, eps):
    return {"w": w, "style": [float(v) for v in style], "demod": demod, "eps": float(eps)}


def case(name, w, style, eps=0.1, demod=True):
    return oracle.case(name, inputs(w, style, demod, eps), modulate(w, style, demod, eps))


def fails(name, why, w=((((1, 2),), ((3, 4),)),), style=(1, 2), eps=0.1, demod=True):
    return oracle.fails(name, inputs(w, style, demod, eps), why)


def empty(name, *shape):
    return fails(name, "no elements", {"shape": list(shape), "data": []}, [1] * shape[1])


def library(w, style, demod, eps):
    """torch.nn.functional.normalize"""
    w, style = torch.tensor(w, dtype=torch.float64), torch.tensor(style, dtype=torch.float64)
    scaled = w * style.reshape(1, -1, 1, 1)
    if not demod:
        return scaled.tolist()
    # eps as one more weight of each filter
    flat = torch.cat([scaled.flatten(1), torch.full_like(scaled[:, :1, 0, 0], eps ** 0.5)], dim=1)
    return torch.nn.functional.normalize(flat, dim=1, eps=0)[:, :-1].reshape(w.shape).tolist()


oracle.main("ml0260-weight-modulation", [
    case("example 1", [[[[1, 2]], [[-1, 0]]]], [2, 3], 7),
    case("example 2", [[[[3]], [[4]]], [[[0]], [[1]]]], [0.5, -2], 1, demod=False),
    fails("example 3", "1 scale for 2 channels", style=[1]),
    case("one of everything", [[[[2]]]], [3], 0.25),
    case("one of everything, modulated only", [[[[2]]]], [3], 0.25, demod=False),
    case("style 1", quarters(2, 3, 2, 2), [1, 1, 1]),
    case("style 1, modulated only", quarters(2, 3, 2, 2), [1, 1, 1], demod=False),
    case("negative style", quarters(2, 2, 2, 2), [-1, 2]),
    case("a style of 0", quarters(2, 2, 1, 3), [0, 2]),
    case("nothing but style 0", quarters(2, 2, 1, 3), [0, 0]),
    case("a filter of zeros", [[[[0, 0]]], [[[1, 2]]]], [3]),
    case("small style", quarters(2, 2, 2, 1), [1e-4, -2e-4], 1e-8),
    case("large style", quarters(2, 2, 2, 1), [1000, -3000]),
    case("large and small style", quarters(2, 2, 2, 1), [1000, 0.001]),
    case("one filter", quarters(1, 3, 2, 2), [0.5, 2, -1]),
    case("one channel", quarters(3, 1, 2, 2), [0.5]),
    case("one cell", quarters(3, 2, 1, 1), [0.5, 2]),
    case("tall kernel", quarters(2, 2, 4, 1), [0.5, 2]),
    case("wide kernel", quarters(2, 2, 1, 4), [0.5, 2]),
    case("as many filters as channels", quarters(3, 3, 2, 1), [0.5, 2, -1]),
    case("as many filters as channels, modulated only", quarters(3, 3, 1, 2), [0.5, 2, -1], demod=False),
    case("filters unlike each other", [[[[1, 2]]], [[[100, -300]]], [[[0.25, 0.5]]]], [2]),
    case("channels unlike each other", [[[[1]], [[100]], [[0.5]]], [[[-2]], [[300]], [[0.25]]]], [1, 0.01, 4]),
    case("sizes 2, 3, 4, 5", quarters(2, 3, 4, 5), [1.5, -2, 0.25]),
    case("sizes 5, 4, 3, 2", quarters(5, 4, 3, 2), [1, 2, 3, 4]),
    case("sizes 4, 5, 2, 3, modulated only", quarters(4, 5, 2, 3), [1, 2, 3, 4, 5], demod=False),
    case("eps 10^-8", quarters(2, 2, 2, 2), [1, 2], 1e-8),
    case("eps 1", quarters(2, 2, 2, 2), [1, 2], 1),
    case("eps 100", quarters(2, 2, 2, 2), [1, 2], 100),
    case("decimals", decimals(2, 3, 2, 3), [0.7, -1.1, 0.33]),
    case("decimals, modulated only", decimals(2, 3, 2, 2), [0.7, -1.1, 0.33], demod=False),
    case("the largest values", [[[[1e6, -1e6]], [[1e6, 0]]]], [1e6, -1e6]),
    case("large and small in one filter", [[[[1e6]], [[1e-6]]]], [1, 1]),
    fails("no axes", "w has no axes", 5.0),
    fails("a vector", "w has 1 axis", [1, 2]),
    fails("a matrix", "w has 2 axes", [[1, 2], [3, 4]]),
    fails("a single filter", "w has 3 axes", [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]),
    fails("a style for each image", "w has 5 axes", [[[[[1]], [[2]]], [[[3]], [[4]]]]]),
    empty("no filters", 0, 2, 1, 1),
    empty("no channels", 2, 0, 1, 1),
    empty("no rows", 1, 2, 0, 3),
    empty("no columns", 1, 2, 3, 0),
    fails("no style", "0 scales for 2 channels", style=[]),
    fails("a scale too many", "3 scales for 2 channels", style=[1, 2, 3]),
    fails("a scale too many, modulated only", "3 scales for 2 channels", style=[1, 2, 3], demod=False),
    fails("a scale for each filter", "3 scales for 2 channels", quarters(3, 2, 1, 1), [1, 2, 3]),
    fails("negative eps", "eps is -0.5", eps=-0.5),
    fails("negative eps, modulated only", "eps is -0.5", eps=-0.5, demod=False),
    case("larger", quarters(6, 5, 3, 4), [1, -1, 2, -2, 0.5]),
], library)
