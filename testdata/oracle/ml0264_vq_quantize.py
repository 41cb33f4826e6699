"""Nearest codes by exact distances, and the perplexity in 50 decimal digits."""

import collections
import math
from fractions import Fraction

import numpy
import scipy.cluster.vq
import scipy.stats
from mpmath import mp, mpf

import oracle

mp.dps = 50
INF, NAN = math.inf, math.nan


def square(a, b):
    return sum((Fraction(x) - Fraction(y)) ** 2 for x, y in zip(a, b))


def quantize(z, codebook):
    idx = [min(range(len(codebook)), key=lambda k: (square(v, codebook[k]), k)) for v in z]
    shares = [mpf(c) / len(z) for c in collections.Counter(idx).values()]
    return [idx, [codebook[k] for k in idx], float(mp.exp(-mp.fsum(u * mp.log(u) for u in shares)))]


def floats(m):
    return [[float(v) for v in row] for row in m]


def case(name, z, codebook):
    z, codebook = floats(z), floats(codebook)
    assert len({len(v) for v in z + codebook}) == 1
    return oracle.case(name, {"z": z, "codebook": codebook}, quantize(z, codebook))


def fails(name, z, codebook, why):
    return oracle.fails(name, {"z": floats(z), "codebook": floats(codebook)}, why)


def library(z, codebook):
    """scipy.cluster.vq.vq, scipy.stats.entropy"""
    codes = numpy.array(codebook)
    idx = scipy.cluster.vq.vq(numpy.array(z), codes)[0]
    return [idx.tolist(), codes[idx].tolist(), float(numpy.exp(scipy.stats.entropy(numpy.bincount(idx))))]


def mixed(rows, cols, step, size):
    return [[(step * (i * cols + j) % size - size // 2) / 8 for j in range(cols)] for i in range(rows)]


line = [[-3], [-1], [0], [2], [5]]
square_codes = [[1, 1], [1, -1], [-1, 1], [-1, -1]]
oracle.main("ml0264-vq-quantize", [
    case("example 1", [[1, 1], [4, 0], [0, 3], [5, 1]], [[0, 0], [4, 1], [0, 9]]),
    case("example 2", [[0], [0], [0], [9]], [[1], [-1], [10]]),
    fails("example 3", [[1, 2]], [[1, 2, 3]], "2 numbers and 3"),
    case("one of each", [[3]], [[-4]]),
    case("one latent", [[3, 1]], [[0, 0], [2, 2], [5, 5]]),
    case("one code", [[3, 1], [0, 0], [-2, 7]], [[1, 2]]),
    case("one number each", [[-4], [-2], [0.5], [1.5], [4], [100]], line),
    case("codes out of order", [[-4], [-2.5], [0.5], [1.5], [4], [100]], [[5], [-3], [2], [0], [-1]]),
    case("the codes themselves", line, line),
    case("the codes themselves, backwards", line[::-1], line),
    case("halfway, the first one is lower", [[1]], [[0], [2]]),
    case("halfway, the first one is higher", [[1]], [[2], [0]]),
    case("just above halfway", [[1 + 1 / 1024]], [[0], [2]]),
    case("just below halfway", [[1 - 1 / 1024]], [[2], [0]]),
    case("just below halfway, far from 0", [[999 - 1 / 1024]], [[1000], [998]]),
    case("a small step decides, far apart", [[-1000, -1000, 1 / 1024]], [[1000, 1000, 0], [1000, 1000, 2 / 1024], [1000, 1000, 1 / 1024]]),
    case("four codes equally near", [[0, 0], [1, 0], [0, -1]], square_codes),
    case("equal codes", [[1, 2], [3, 4]], [[9, 9], [1, 2], [1, 2], [9, 9]]),
    case("all codes equal", [[1], [2]], [[7], [7], [7]]),
    case("tie with a farther code between", [[0, 0]], [[3, 4], [6, 0], [5, 0], [0, 5]]),
    case("Euclid, not city blocks", [[0, 0]], [[3, 3], [0, 5]]),
    case("Euclid, not the largest difference", [[0, 0, 0]], [[4, 4, 4], [5, 0, 0]]),
    case("near, not in the same direction", [[1, 1]], [[9, 9], [1, 0]]),
    case("near, not a large product", [[1, 2]], [[10, 20], [1, 1]]),
    case("the second number decides", [[1, 5], [1, -5]], [[1, -4], [1, 4]]),
    case("the last number decides", [[1, 2, 3], [1, 2, -3]], [[1, 2, -2], [1, 2, 2]]),
    case("more numbers than codes", [[1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1], [1, 2, 3, 4, 6]]),
    case("fewer latents than codes", [[0.5, 0.25]], [[4, 4], [3, 3], [2, 2], [1, 1], [0, 0]]),
    case("as many latents as numbers and codes", [[1, 2], [3, 4]], [[3, 3], [1, 1]]),
    case("negative numbers", [[-1, -2], [-3, -4]], [[-3, -3], [-1, -1]]),
    case("used alike, four codes", [[2, 2], [2, -2], [-2, 2], [-2, -2]], square_codes),
    case("one takes all of four", [[2, 2], [3, 4], [5, 5]], square_codes),
    case("3 to 1", [[2, 2], [3, 4], [5, 5], [-1, -1]], square_codes),
    case("3 to 2 to 1", [[-4], [-5], [-6], [6], [7], [2]], line),
    case("6 to 1", [[2]] * 6 + [[5]], line),
    case("far codes are not used", [[0.25], [0.5], [1.5], [1.75], [0.75]], [[-1000], [0], [1], [2], [1000]]),
    case("signed zeros", [[0.0], [-0.0]], [[-0.0], [0.0]]),
    case("-1000 and 1000", [[-1000, 1000], [1000, 1000]], [[1000, -1000], [999, 1000], [-1000, -1000]]),
    fails("no latent", [], [[1]], "there is no latent"),
    fails("no code", [[1]], [], "there is no code"),
    fails("neither", [], [], "there is no latent and no code"),
    fails("no numbers", [[], []], [[], []], "vectors of no numbers"),
    fails("latents of no numbers", [[], []], [[1], [2]], "0 numbers and 1"),
    fails("codes of no numbers", [[1], [2]], [[], []], "1 number and 0"),
    fails("latents too long", [[1, 2, 3]], [[1, 2]], "3 numbers and 2"),
    fails("latents too short", [[1]], [[1, 2]], "1 number and 2"),
    fails("first latent too short", [[1], [1, 2]], [[1, 2], [3, 4]], "1 number and 2"),
    fails("last latent too short", [[1, 2], [1]], [[1, 2], [3, 4]], "1 number and 2"),
    fails("last latent too long", [[1, 2], [1, 2, 3]], [[1, 2], [3, 4]], "3 numbers and 2"),
    fails("last code too short", [[1, 2]], [[1, 2], [3]], "1 number and 2"),
    fails("last code too long", [[1, 2]], [[1, 2], [3, 4, 5]], "3 numbers and 2"),
    fails("first code too long", [[1, 2]], [[3, 4, 5], [1, 2]], "3 numbers and 2"),
    fails("NaN in a latent", [[1, 2], [NAN, 1]], [[1, 2]], "z[1][0] is NaN"),
    fails("NaN in a code", [[1, 2]], [[1, 2], [1, NAN]], "codebook[1][1] is NaN"),
    fails("NaN in every code", [[1]], [[NAN], [NAN]], "codebook[0][0] is NaN"),
    fails("+Inf in a latent", [[1, INF]], [[1, 2], [3, 4]], "z[0][1] is +Inf"),
    fails("-Inf in a latent", [[-INF, 1]], [[1, 2], [3, 4]], "z[0][0] is -Inf"),
    fails("+Inf in a code that is far away", [[1, 2]], [[1, 2], [INF, 4]], "codebook[1][0] is +Inf"),
    fails("-Inf in the first code", [[1, 2]], [[-INF, 2], [3, 4]], "codebook[0][0] is -Inf"),
    case("60 latents, 12 codes", mixed(60, 4, 37, 211), mixed(12, 4, 53, 199)),
    case("256 latents, 16 codes", mixed(256, 1, 29, 257), mixed(16, 1, 61, 251)),
    case("40 codes of 8 numbers", mixed(12, 8, 31, 101), mixed(40, 8, 17, 103)),
], library)
