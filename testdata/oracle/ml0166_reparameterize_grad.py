"""Differences of the loss, sum of dz*z, in 400 decimal digits and steps of 1e-60."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 400
INF, NAN, STEP = math.inf, math.nan, mpf(10) ** -60


def gradients(log_var, eps, dz):
    mean = [mpf(i) / 7 for i in range(len(dz))]  # any will do
    log_var = [mpf(max(l, -10000)) for l in log_var]  # e^-5000 is 0 in float64

    def loss(i, mean_step, log_var_step):
        z = mean[i] + mean_step + mp.exp((log_var[i] + log_var_step) / 2) * mpf(eps[i])
        return mpf(dz[i]) * z  # of the other dimensions nothing changes

    slope = lambda i, m, l: float((loss(i, m, l) - loss(i, -m, -l)) / (2 * STEP))
    return [[slope(i, STEP, 0) for i in range(len(dz))], [slope(i, 0, STEP) for i in range(len(dz))]]


def case(name, log_var, eps, dz):
    log_var, eps, dz = [float(v) for v in log_var], [float(v) for v in eps], [float(v) for v in dz]
    return oracle.case(name, {"logVar": log_var, "eps": eps, "dz": dz}, gradients(log_var, eps, dz))


def fails(name, log_var, eps, dz, why):
    log_var, eps, dz = [float(v) for v in log_var], [float(v) for v in eps], [float(v) for v in dz]
    return oracle.fails(name, {"logVar": log_var, "eps": eps, "dz": dz}, why)


def library(logVar, eps, dz):
    """torch.autograd, through torch.exp"""
    log_var = torch.tensor(logVar, dtype=torch.float64, requires_grad=True)
    mean = torch.zeros_like(log_var, requires_grad=True)
    z = mean + torch.exp(log_var / 2) * torch.tensor(eps, dtype=torch.float64)
    z.backward(torch.tensor(dz, dtype=torch.float64))
    return [mean.grad.tolist(), log_var.grad.tolist()]


oracle.main("ml0166-reparameterize-grad", [
    case("example 1", [0, math.log(4)], [0.5, -1], [2, 3]),
    case("example 2", [-4], [0], [5]),
    fails("example 3", [0, 1], [0.5], [2, 3], "2 log variances, 1 noise, 2 gradients"),
    case("one dimension", [0.4], [0.5], [1]),
    case("the same, other noise", [0.4], [-2], [1]),
    case("three dimensions", [0.5, -1.25, 2], [0.75, 1.5, -0.25], [1.25, -0.5, 3]),
    case("four dimensions", [-0.5, 1, 0.25, -2], [-1.5, 0.5, 2, -0.125], [0.25, 2, -1, 4]),
    case("unit variance", [0, 0, 0], [1, -1, 2], [0.5, 0.25, 3]),
    case("zeros of both signs", [0.0, -0.0], [1, 2], [3, -4]),
    case("no gradient comes in", [1, -1], [0.5, 2], [0, 0]),
    case("no noise", [1, -1, 3], [0, 0, 0], [1, 2, -3]),
    case("wide", [10, 20], [0.5, -1.5], [1, 2]),
    case("narrow", [-10, -30, -40], [0.5, -1.5, 1], [1, 2, 1]),
    case("narrow, large gradient", [-60], [1.25], [1000]),
    case("the variance overflows", [1000, 800], [0.5, -2], [1, 3]),
    case("the variance vanishes", [-1000, -800], [0.5, -2], [1, 3]),
    case("variance of 0", [-INF, 0.5], [2, 1], [3, 1]),
    case("variance of 0 alone", [-INF], [-1], [-2]),
    case("far noise", [0.25, -0.5], [1000, -1000], [0.5, 2]),
    case("small numbers", [0.125], [1e-100], [1e-100]),
    fails("no dimension", [], [], [], "no dimension"),
    fails("a log variance too many", [0, 1], [1], [1], "2 log variances, 1 noise, 1 gradient"),
    fails("a log variance too few", [0], [1, 2], [1, 2], "1 log variance, 2 noises, 2 gradients"),
    fails("a noise too many", [0], [1, 2], [1], "1 log variance, 2 noises, 1 gradient"),
    fails("a gradient too many", [0], [1], [1, 2], "1 log variance, 1 noise, 2 gradients"),
    fails("no gradient", [0], [1], [], "1 log variance, 1 noise, no gradient"),
    fails("no log variance", [], [1], [1], "no log variance, 1 noise, 1 gradient"),
    fails("no noise list", [0], [], [1], "1 log variance, no noise, 1 gradient"),
    fails("log variance NaN", [0, NAN], [1, 0], [1, 0], "logVar[1] is NaN"),
    fails("log variance +Inf", [INF, 0], [1, 1], [1, 1], "logVar[0] is +Inf"),
    fails("log variance +Inf, no noise", [INF], [0], [1], "logVar[0] is +Inf"),
    fails("noise NaN", [0, 1], [NAN, 1], [1, 1], "eps[0] is NaN"),
    fails("noise +Inf", [0, 1], [1, INF], [1, 1], "eps[1] is +Inf"),
    fails("noise -Inf", [0], [-INF], [1], "eps[0] is -Inf"),
    fails("gradient NaN", [0, 1], [0, 0], [1, NAN], "dz[1] is NaN"),
    fails("gradient +Inf", [0], [1], [INF], "dz[0] is +Inf"),
    fails("gradient -Inf, no variance", [-INF], [1], [-INF], "dz[0] is -Inf"),
    case("60 dimensions", [(37 * i % 61) / 8 - 4 for i in range(60)], [(23 * i % 59) / 16 - 2 for i in range(60)], [(17 * i % 53) / 8 - 3 for i in range(60)]),
], library=library)
