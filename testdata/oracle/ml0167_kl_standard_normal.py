"""E[log q(z) - log p(z)] under q by the three-point Gauss-Hermite rule, in 80 decimal digits.

In standard units of q the logarithm is a polynomial of degree 2, for which the rule is exact.
"""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan
NODES = [(-mp.sqrt(3), mpf(1) / 6), (mpf(0), mpf(2) / 3), (mp.sqrt(3), mpf(1) / 6)]


def log_normal(x, mean, deviation):
    return -mp.log(2 * mp.pi) / 2 - mp.log(deviation) - ((x - mean) / deviation) ** 2 / 2


def divergence(mean, log_var):
    total = mpf(0)
    with mp.workdps(600):  # a deviation of e^-500 beside a mean of 1e6
        for m, l in zip(mean, log_var):
            m, deviation = mpf(m), mp.exp(mpf(l) / 2)
            for t, weight in NODES:
                z = m + deviation * mp.sqrt(3) * mp.sign(t)
                total += weight * (log_normal(z, m, deviation) - log_normal(z, 0, 1))
    return float(total) if abs(total) > mpf(10) ** -60 else 0.0


def case(name, mean, log_var):
    mean, log_var = [float(v) for v in mean], [float(v) for v in log_var]
    return oracle.case(name, {"mean": mean, "logVar": log_var}, divergence(mean, log_var))


def fails(name, mean, log_var, why):
    return oracle.fails(name, {"mean": [float(v) for v in mean], "logVar": [float(v) for v in log_var]}, why)


def library(mean, logVar):
    """torch.distributions.kl_divergence, of two Normal"""
    if min(logVar) < -700:
        return None  # it takes the logarithm of the variance, 0
    mean, deviation = torch.tensor(mean, dtype=torch.float64), torch.exp(torch.tensor(logVar, dtype=torch.float64) / 2)
    q, p = torch.distributions.Normal(mean, deviation), torch.distributions.Normal(torch.zeros_like(mean), torch.ones_like(mean))
    return torch.distributions.kl_divergence(q, p).sum().item()


oracle.main("ml0167-kl-standard-normal", [
    case("example 1", [3, 0], [0, math.log(4)]),
    case("example 2", [0, 0, 0], [0, 0, 0]),
    case("example 3", [0], [-1000]),
    fails("example 4", [1, 2], [0], "2 means and 1 log variance"),
    case("mean only", [0.75], [0]),
    case("negative mean", [-0.75], [0]),
    case("wide", [0], [1]),
    case("narrow", [0], [-1]),
    case("wide and off", [1.5], [0.5]),
    case("narrow and off", [-0.25], [-2.5]),
    case("three dimensions", [0.5, -1.25, 2], [0.25, -0.75, 1.5]),
    case("five dimensions", [-1, 0.125, 0.5, -2, 1.75], [-3, 0.5, 2, -0.25, 1]),
    case("means that cancel", [2, -2], [0.5, 0.5]),
    case("unit variances", [1, -2, 3], [0, 0, 0]),
    case("zero means", [0, 0, 0], [1, -2, 0.5]),
    case("zeros of both signs", [0.0, -0.0], [-0.0, 0.0]),
    case("small mean", [1e-3], [0]),
    case("small log variance", [0], [1e-3]),
    case("tiny log variances", [0, 0], [1e-7, -1e-6]),
    case("log variance of 1e-300", [0], [1e-300]),
    case("far mean", [1e6], [0.5]),
    case("far mean, negative", [-1e6, 3], [-2, 1]),
    case("very wide", [1], [30]),
    case("widest", [1, -1], [700, 699]),
    case("very narrow", [0.5], [-40]),
    case("narrowest", [1e6, 2], [-1000, -999]),
    case("wide and narrow", [1, 2], [12, -12]),
    fails("no dimension", [], [], "no dimension"),
    fails("a log variance too many", [1], [0, 0], "1 mean and 2 log variances"),
    fails("no mean", [], [0], "no mean and 1 log variance"),
    fails("no log variance", [0], [], "1 mean and no log variance"),
    fails("mean NaN", [0, NAN], [0, 0], "mean[1] is NaN"),
    fails("mean +Inf", [INF, 0], [0, 0], "mean[0] is +Inf"),
    fails("mean -Inf", [0, 1, -INF], [0, 0, 0], "mean[2] is -Inf"),
    fails("log variance NaN", [0, 0], [NAN, 0], "logVar[0] is NaN"),
    fails("log variance +Inf", [0, 0], [0, INF], "logVar[1] is +Inf"),
    fails("log variance -Inf", [0], [-INF], "logVar[0] is -Inf"),
    case("200 dimensions", [(37 * i % 61) / 16 - 2 for i in range(200)], [(23 * i % 59) / 16 - 2 for i in range(200)]),
], library=library)
