"""The old step divided by the new gradient, in exact fractions, where every example has gradient 1."""

import math
from fractions import Fraction

import torch

import oracle

INF, NAN = math.inf, math.nan


def inputs(lr, sizes, sum_to_mean):
    return {"lr": float(lr), "batchSizes": list(sizes), "sumToMean": sum_to_mean}


def case(name, lr, sizes, sum_to_mean):
    rates = []
    for n in sizes:
        total, mean = Fraction(n), Fraction(1)
        old, new = (total, mean) if sum_to_mean else (mean, total)
        rates.append(float(Fraction(float(lr)) * old / new))
    return oracle.case(name, inputs(lr, sizes, sum_to_mean), rates)


def fails(name, lr, sizes, sum_to_mean, why):
    return oracle.fails(name, inputs(lr, sizes, sum_to_mean), why)


def library(lr, batchSizes, sumToMean):
    """the gradients of torch.nn.functional.mse_loss with reduction sum and mean, one by the other"""
    old, new = ("sum", "mean") if sumToMean else ("mean", "sum")
    rates = []
    for n in batchSizes:
        slopes = {}
        for reduction in (old, new):
            w = torch.ones((), dtype=torch.float64, requires_grad=True)
            torch.nn.functional.mse_loss(w.expand(n), torch.zeros(n, dtype=torch.float64), reduction=reduction).backward()
            slopes[reduction] = w.grad.item()
        rates.append(lr * slopes[old] / slopes[new])
    return rates


oracle.main("ml0126-lr-sum-to-mean", [
    case("example 1", 0.1, [32, 32, 8], True),
    case("example 2", 0.5, [4, 2, 1], False),
    case("example 3", 0.1, [], True),
    fails("example 4", 0.1, [32, 0], True, "batch 1 has no example"),
    case("one batch, to the mean", 0.3, [5], True),
    case("one batch, to the sum", 0.3, [5], False),
    case("no batch, to the sum", 0.1, [], False),
    case("batches of one example, to the mean", 0.25, [1, 1, 1], True),
    case("batches of one example, to the sum", 0.25, [1, 1, 1], False),
    case("full batches, to the mean", 0.01, [16, 16, 16, 16], True),
    case("full batches, to the sum", 0.01, [16, 16, 16, 16], False),
    case("a short last batch, to the sum", 0.1, [32, 32, 8], False),
    case("a short first batch, to the mean", 0.1, [3, 20, 20], True),
    case("a short first batch, to the sum", 0.1, [3, 20, 20], False),
    case("1000 examples, 32 at a time", 0.02, [32] * 31 + [8], True),
    case("growing batches", 0.7, [1, 2, 3, 4, 5, 6, 7], True),
    case("growing batches, to the sum", 0.7, [1, 2, 3, 4, 5, 6, 7], False),
    case("as many batches as examples in each", 0.5, [3, 3, 3], True),
    case("sizes of no common factor", 0.125, [9, 14, 25, 11], False),
    case("two batches", 2, [6, 4], True),
    case("rate 0, to the mean", 0, [4, 2], True),
    case("rate 0, to the sum", 0, [4, 2], False),
    case("rate 1", 1, [10, 3], False),
    case("rate 1000", 1000, [1000000, 7], True),
    case("a tiny rate", 1e-300, [64, 3], True),
    case("a tiny rate, to the sum", 1e-200, [64, 3], False),
    case("large batches, to the sum", 0.001, [1000000, 999999, 1], False),
    fails("a batch of 0 first", 0.1, [0, 4], True, "batch 0 has no example"),
    fails("a batch of 0 in the middle", 0.1, [4, 0, 4], False, "batch 1 has no example"),
    fails("a batch of 0 alone", 0.1, [0], False, "batch 0 has no example"),
    fails("a batch of 0, rate 0", 0, [4, 0], True, "batch 1 has no example"),
    fails("a negative batch first", 0.1, [-4, 4], False, "batch 0 has -4 examples"),
    fails("a negative batch last", 0.1, [4, 4, -1], True, "batch 2 has -1 examples"),
    fails("a negative rate", -0.1, [4, 2], True, "the rate is -0.1"),
    fails("a negative rate, to the sum", -0.1, [4, 2], False, "the rate is -0.1"),
    fails("NaN", NAN, [4, 2], True, "the rate is NaN"),
    fails("NaN, to the sum", NAN, [4, 2], False, "the rate is NaN"),
    fails("+Inf", INF, [4, 2], True, "the rate is +Inf"),
    fails("-Inf", -INF, [4, 2], False, "the rate is -Inf"),
    fails("NaN and no batch", NAN, [], True, "the rate is NaN"),
    fails("a negative rate and no batch", -1, [], False, "the rate is -1"),
    fails("+Inf and no batch", INF, [], False, "the rate is +Inf"),
    case("300 batches", 0.01, [(37 * i % 101) + 1 for i in range(300)], True),
], library=library)
