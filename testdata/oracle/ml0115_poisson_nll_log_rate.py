"""The sum in 60 digits; the gradient by central differences in 60 digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan


def loss(theta, y):
    return mp.fsum(mp.exp(t) - k * t for t, k in zip(theta, y))


def slope(t, k):
    # Relative to the step h the error is of order h^2: 40 digits.
    h = mpf(10) ** -20
    return (loss([t + h], [k]) - loss([t - h], [k])) / (2 * h)


def case(name, theta, y):
    exact = [mpf(float(t)) for t in theta]
    mp.dps = 400  # differences at theta = 700 subtract numbers of 305 digits
    grad = [slope(t, k) for t, k in zip(exact, y)]
    want = [float(loss(exact, y)), [float(mp.chop(g, mpf(10) ** -30)) for g in grad]]
    mp.dps = 60
    return oracle.case(name, inputs(theta, y), want)


def inputs(theta, y):
    return {"theta": [float(t) for t in theta], "y": list(y)}


def fails(name, theta, y, why):
    return oracle.fails(name, inputs(theta, y), why)


def library(theta, y):
    """torch.nn.functional.poisson_nll_loss"""
    t = torch.tensor(theta, dtype=torch.float64, requires_grad=True)
    k = torch.tensor(y, dtype=torch.float64)
    total = torch.nn.functional.poisson_nll_loss(t, k, log_input=True, full=False, reduction="sum")
    total.backward()
    return [total.item(), t.grad.tolist()]


oracle.main("ml0115-poisson-nll-log-rate", [
    case("example 1", [0, math.log(2)], [3, 0]),
    case("example 2", [math.log(3)], [3]),
    case("example 3", [-2, 1.5], [1, 4]),
    fails("example 4", [0.5], [-1], "y[0] is -1"),
    case("theta 0, count 0", [0], [0]),
    case("theta 0, count 1", [0], [1]),
    case("one prediction", [0.75], [5]),
    case("one prediction below 0", [-1.25], [2]),
    case("counts of 0", [0.5, -1.25, 2], [0, 0, 0]),
    case("count 0 first", [1, 2, 0.5], [0, 3, 1]),
    case("count 0 last", [1, 2, 0.5], [7, 3, 0]),
    case("several", [0.5, -0.75, 1.25, 2, -2], [2, 0, 3, 9, 1]),
    case("all below 0", [-0.5, -1.5, -3], [1, 2, 4]),
    case("all above 0", [0.5, 1.5, 3], [1, 2, 4]),
    case("far too low", [-3, -4], [20, 35]),
    case("far too high", [4, 3.5], [1, 2]),
    case("at the minimum", [math.log(2), math.log(5), math.log(7)], [2, 5, 7]),
    case("equal predictions", [1.125, 1.125, 1.125], [1, 2, 6]),
    case("large counts", [9, 8.5], [10000, 4321]),
    case("a large count, a small rate", [-2], [10000]),
    case("decimals", [0.1, -0.7, 1.3, 0.01], [1, 0, 4, 2]),
    case("rates near 0", [-20, -30], [0, 1]),
    case("theta 25", [25], [3]),
    case("theta -25", [-25], [3]),
    case("rates beyond float32", [90, 0.5], [2, 1]),
    case("theta 700", [700], [10000]),
    case("theta 700 among small ones", [0.5, 700, -3], [1, 0, 2]),
    case("theta -1000, count 0", [-1000], [0]),
    case("theta -1000, count 2", [-1000, 0.25], [2, 1]),
    case("theta -740, a rate that is almost 0", [-740, 1], [1, 1]),
    fails("no prediction and no count", [], [], "no count"),
    fails("a count too few", [1, 2], [1], "2 predictions, 1 count"),
    fails("a count too many", [1, 2], [1, 1, 1], "2 predictions, 3 counts"),
    fails("no count", [1], [], "1 prediction, no count"),
    fails("no prediction", [], [1], "no prediction, 1 count"),
    fails("a negative count first", [1, 2], [-3, 0], "y[0] is -3"),
    fails("a negative count last", [1, 2, 3], [4, 1, -10], "y[2] is -10"),
    fails("NaN first", [NAN, 1], [1, 1], "theta[0] is NaN"),
    fails("NaN last, count 0", [1, NAN], [1, 0], "theta[1] is NaN"),
    fails("+Inf", [1, INF], [1, 2], "theta[1] is +Inf"),
    fails("+Inf, count 0", [INF], [0], "theta[0] is +Inf"),
    fails("-Inf", [-INF, 1], [2, 1], "theta[0] is -Inf"),
    fails("-Inf, count 0", [1, -INF], [1, 0], "theta[1] is -Inf"),
    case("200 predictions", [(37 * i % 101) / 32 for i in range(200)], [(i * i) % 17 for i in range(200)]),
], library=library)
