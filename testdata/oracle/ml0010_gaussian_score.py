"""The score in exact fractions, and again as the slope of the log likelihood in 60 digits."""

from fractions import Fraction

from mpmath import diff, log, mp, mpf, pi
import torch

import oracle

mp.dps = 60
NAN, INF = float("nan"), float("inf")


def inputs(x, mu, sigma):
    return {"x": [float(v) for v in x], "mu": float(mu), "sigma": float(sigma)}


def case(name, x, mu, sigma):
    given = inputs(x, mu, sigma)
    x, mu, sigma = [Fraction(v) for v in given["x"]], Fraction(given["mu"]), Fraction(given["sigma"])
    by_mu = sum(v - mu for v in x) / sigma**2
    by_sigma = sum((v - mu) ** 2 - sigma**2 for v in x) / sigma**3
    real = lambda q: mpf(q.numerator) / q.denominator
    likelihood = lambda m, s: sum(-log(s) - log(2 * pi) / 2 - (real(v) - m) ** 2 / (2 * s * s) for v in x)
    for which, value in (((1, 0), by_mu), ((0, 1), by_sigma)):
        slope = diff(likelihood, (real(mu), real(sigma)), which)
        assert abs(slope - real(value)) < 1e-12 * (1 + abs(slope)), name
    return oracle.case(name, given, [float(by_mu), float(by_sigma)])


def fails(name, x, mu, sigma, why):
    return oracle.fails(name, inputs(x, mu, sigma), why)


def library(x, mu, sigma):
    """torch.distributions.Normal.log_prob, by autograd"""
    mu, sigma = (torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (mu, sigma))
    torch.distributions.Normal(mu, sigma).log_prob(torch.tensor(x, dtype=torch.float64)).sum().backward()
    return [mu.grad.item(), sigma.grad.item()]


oracle.main("ml0010-gaussian-score", [
    case("example 1", [1, 2, 6], 1, 2),
    case("example 2", [3, 5], 4, 1),
    fails("example 3", [4], 0, 0, "sigma is 0"),
    case("one datum above", [3], 1, 1),
    case("one datum below", [-3], 1, 1),
    case("one datum on mu", [1], 1, 0.5),
    case("one datum a sigma away", [3], 1, 2),
    case("standard Gaussian", [0.5, -1.25, 2, 0.125], 0, 1),
    case("all above mu", [2, 3, 5], 1, 1),
    case("all below mu", [2, 3, 5], 7, 1),
    case("sigma too large", [0.5, -0.5, 0.25], 0, 3),
    case("sigma too small", [5, -5, 2.5], 0, 0.5),
    case("sigma 3, whole data", [1, 4, 4, 9], 2, 3),
    case("equal data", [2, 2, 2, 2], 1.5, 0.75),
    case("equal data on mu", [2, 2, 2, 2], 2, 0.75),
    case("negative mu", [-3, -1.5, -4], -2, 1.25),
    case("decimals", [1.2, -0.7, 3.4, 2.2, 0.9], 0.3, 0.8),
    case("decimals, other sigma", [0.1, 0.2, 0.7, -1.3], 0.4, 1.7),
    case("offset 10^8", [1e8 + 0.1, 1e8 - 0.3, 1e8 + 0.7, 1e8 + 0.45], 1e8 + 0.2, 0.5),
    case("offset -10^8", [-1e8 + 0.1, -1e8 - 0.3, -1e8 + 1.7], -1e8 + 0.2, 1.5),
    case("far from mu", [1000, 1001, 1003], 0, 2),
    case("large data", [1e9, -1e9, 5e8], 1e8, 1e9),
    case("the smallest sigma", [0.01, 0.03, -0.02], 0.005, 0.01),
    case("large sigma", [1, 2, 3], 0, 1e9),
    case("an outlier", [0, 0.5, -0.5, 100], 0, 1),
    case("100 data", [((37 * i) % 101 - 50) / 8 for i in range(100)], 0.375, 3.5),
    case("1000 data", [((37 * i) % 1009 - 504) / 64 for i in range(1000)], -0.125, 4.5),
    fails("no data", [], 0, 1, "no data"),
    fails("negative sigma", [1, 2], 0, -1, "sigma is -1"),
    fails("sigma 0 at the datum", [1], 1, 0, "sigma is 0"),
    fails("sigma is NaN", [1, 2], 0, NAN, "sigma is NaN"),
    fails("sigma is infinite", [1, 2], 0, INF, "sigma is +Inf"),
    fails("mu is NaN", [1, 2], NAN, 1, "mu is NaN"),
    fails("mu is infinite", [1, 2], -INF, 1, "mu is -Inf"),
    fails("a datum is NaN", [1, NAN, 2], 0, 1, "x[1] is NaN"),
    fails("the last datum is NaN", [1, 2, NAN], 0, 1, "x[2] is NaN"),
    fails("a datum is infinite", [INF, 2], 0, 1, "x[0] is +Inf"),
    fails("a datum is -Inf", [1, -INF], 0, 1, "x[1] is -Inf"),
], library)
