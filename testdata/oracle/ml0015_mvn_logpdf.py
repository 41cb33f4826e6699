"""The log density from determinant and inverse in exact fractions; only the logarithms are rounded, to 60 digits."""

import math
from fractions import Fraction

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan


def log_pdf(x, mu, cov):
    p = len(x)
    a = [[Fraction(v) for v in row] + [Fraction(v) - Fraction(m)] for row, v, m in zip(cov, x, mu)]
    d = [row[p] for row in a]
    det = Fraction(1)
    for k in range(p):  # Gauss-Jordan on [cov | d] leaves cov^-1 d
        assert a[k][k] > 0
        det *= a[k][k]
        a[k] = [v / a[k][k] for v in a[k]]
        for i in range(p):
            if i != k and a[i][k]:
                a[i] = [v - a[i][k] * w for v, w in zip(a[i], a[k])]
    square = sum(v * row[p] for v, row in zip(d, a))
    log_det = mp.log(mpf(det.numerator)) - mp.log(mpf(det.denominator))
    return float(-(p * mp.log(2 * mp.pi) + log_det + mpf(square.numerator) / mpf(square.denominator)) / 2)


def args(x, mu, cov):
    return {"x": [float(v) for v in x], "mu": [float(v) for v in mu], "cov": [[float(v) for v in row] for row in cov]}


def case(name, x, mu, cov):
    a = args(x, mu, cov)
    return oracle.case(name, a, log_pdf(**a))


def fails(name, x, mu, cov, why):
    return oracle.fails(name, args(x, mu, cov), why)


def library(x, mu, cov):
    """torch.distributions.MultivariateNormal(mu, cov).log_prob"""
    x, mu, cov = (torch.tensor(v, dtype=torch.float64) for v in (x, mu, cov))
    return torch.distributions.MultivariateNormal(mu, cov).log_prob(x).item()


def diagonal(variances):
    return [[v if i == j else 0 for j in range(len(variances))] for i, v in enumerate(variances)]


def band(p, variance, neighbour):
    return [[variance if i == j else neighbour if abs(i - j) == 1 else 0 for j in range(p)] for i in range(p)]


two = [[4, 2], [2, 3]]
three = [[4, 2, -1], [2, 5, 0.5], [-1, 0.5, 2]]
five = [[6, 1, 0.5, -1, 2], [1, 3, -0.25, 0.75, 0], [0.5, -0.25, 2, 0.5, 0.25], [-1, 0.75, 0.5, 4, -1.5], [2, 0, 0.25, -1.5, 5]]

oracle.main("ml0015-mvn-logpdf", [
    case("example 1", [3, 1], [1, 0], [[4, 0], [0, 1]]),
    case("example 2", [3, 1], [1, 0], two),
    case("example 3", [5], [5], [[1]]),
    fails("example 4", [3, 1], [1, 0], [[1, 2], [2, 1]], "the determinant is -3"),
    case("one coordinate", [3], [1.5], [[0.25]]),
    case("one coordinate, below the mean", [-3], [1.5], [[9]]),
    case("at the mean", [1, -2], [1, -2], two),
    case("standard, two coordinates", [0.5, -1.5], [0, 0], [[1, 0], [0, 1]]),
    case("unequal variances", [1, 1, 1], [0, 0, 0], diagonal([0.25, 1, 16])),
    case("negative covariance", [3, 1], [1, 0], [[4, -2], [-2, 3]]),
    case("along the common direction", [2, 2], [0, 0], [[1, 0.75], [0.75, 1]]),
    case("against the common direction", [2, -2], [0, 0], [[1, 0.75], [0.75, 1]]),
    case("three coordinates", [1, -0.5, 2], [0.25, 0.5, -1], three),
    case("three coordinates, others", [-2, 3, 0.75], [0.25, 0.5, -1], three),
    case("five coordinates", [1, -2, 0.5, 3, -0.25], [0.5, 0.25, -1, 2, 0.125], five),
    case("decimals", [0.1, 0.7, -0.3], [0.2, -0.4, 0.6], [[0.9, 0.3, 0.1], [0.3, 1.1, -0.2], [0.1, -0.2, 0.7]]),
    case("nearly dependent", [0.5, -0.5], [0, 0], [[1, 0.998], [0.998, 1]]),
    case("density above 1", [0.001, 0.002], [0, 0], diagonal([1e-4, 1e-4])),
    case("the smallest variance", [0.001], [0], [[1e-6]]),
    case("the largest variance", [1000, -2000], [0, 0], [[1e6, 2e5], [2e5, 1e6]]),
    case("variances of different size", [0.001, 500], [0, 0], [[1e-4, 1], [1, 1e6]]),
    case("60 deviations away", [60, -60], [0, 0], [[1, 0.5], [0.5, 1]]),
    case("1e9 deviations away", [1e9], [-1e9], [[1]]),
    case("offset 10^8", [1e8 + 1, 1e8 - 2], [1e8, 1e8 + 0.5], two),
    case("offset -10^9", [-1e9 + 1, -1e9 - 2, -1e9], [-1e9, -1e9 + 0.5, -1e9 - 1], three),
    case("64 small variances", [i / 1e5 for i in range(64)], [0] * 64, band(64, 1e-6, 2e-7)),
    case("64 large variances", [i * 10 for i in range(64)], [3] * 64, band(64, 1e6, -3e5)),
    case("9 coordinates", [(7 * i % 9) / 4 for i in range(9)], [(5 * i % 7) / 8 for i in range(9)],
         [[4.5 if i == j else ((i + 1) * (j + 1) % 5 - 2) / 4 for j in range(9)] for i in range(9)]),
    fails("no coordinate", [], [], [], "there is no coordinate"),
    fails("mu is shorter", [1, 2], [1], two, "mu has 1 coordinate, not 2"),
    fails("mu is longer", [1, 2], [1, 2, 3], two, "mu has 3 coordinates, not 2"),
    fails("x is shorter", [1], [1, 2], two, "x has 1 coordinate, not 2"),
    fails("x is empty", [], [1, 2], two, "x has no coordinate"),
    fails("cov is smaller", [1, 2], [1, 2], [[1]], "cov has 1 row, not 2"),
    fails("cov is larger", [1, 2], [1, 2], three, "cov has 3 rows, not 2"),
    fails("a row of cov is short", [1, 2], [1, 2], [[4, 2], [2]], "cov[1] has 1 entry, not 2"),
    fails("the first row of cov is short", [1, 2], [1, 2], [[4], [2, 3]], "cov[0] has 1 entry, not 2"),
    fails("a row of cov is long", [1, 2], [1, 2], [[4, 2, 0], [2, 3]], "cov[0] has 3 entries, not 2"),
    fails("not symmetric", [1, 2], [1, 2], [[4, 2], [1, 3]], "cov[0][1] is 2, cov[1][0] is 1"),
    fails("upper half is 0", [1, 2], [1, 2], [[4, 0], [2, 3]], "cov[0][1] is 0, cov[1][0] is 2"),
    fails("signs of the halves differ", [1, 2, 3], [1, 2, 2], [[4, 0, 1], [0, 3, 0], [-1, 0, 2]], "cov[0][2] is 1, cov[2][0] is -1"),
    fails("variance 0", [1], [1], [[0]], "cov is 0"),
    fails("variance 0 among others", [1, 2], [1, 2], diagonal([1, 0]), "cov[1][1] is 0"),
    fails("negative variance", [1], [1], [[-1]], "cov is -1"),
    fails("negative variance, first", [1, 2], [1, 2], diagonal([-1, 1]), "cov[0][0] is -1"),
    fails("two negative variances", [1, 2], [1, 2], diagonal([-1, -2]), "cov is negative definite"),
    fails("singular", [1, 1], [0, 0], [[1, 1], [1, 1]], "both coordinates are the same"),
    fails("singular, three coordinates", [1, 1, 1], [0, 0, 0], [[4, 2, 2], [2, 2, 1], [2, 1, 1]], "the last row is half the first"),
    fails("indefinite, positive determinant", [1, 1, 1], [0, 0, 0], diagonal([2, -1, -1]), "two variances are negative"),
    fails("indefinite at the last", [1, 1, 1], [0, 0, 0], [[1, 0, 1], [0, 1, 1], [1, 1, 1]], "the determinant is -1"),
    fails("x is NaN", [1, NAN], [1, 2], two, "x[1] is NaN"),
    fails("x is +Inf", [INF, 1], [1, 2], two, "x[0] is +Inf"),
    fails("mu is NaN", [1, 2], [NAN, 2], two, "mu[0] is NaN"),
    fails("mu is -Inf", [1, 2], [1, -INF], two, "mu[1] is -Inf"),
    fails("both are +Inf", [1, INF], [1, INF], two, "x[1] is +Inf"),
    fails("a variance is NaN", [1, 2], [1, 2], [[4, 2], [2, NAN]], "cov[1][1] is NaN"),
    fails("a variance is +Inf", [1, 2], [1, 2], [[INF, 2], [2, 3]], "cov[0][0] is +Inf"),
    fails("a covariance is NaN", [1, 2], [1, 2], [[4, NAN], [NAN, 3]], "cov[0][1] is NaN"),
    fails("a covariance is -Inf", [1, 2], [1, 2], [[4, -INF], [-INF, 3]], "cov[0][1] is -Inf"),
], library=library)
