"""Minus the mean of label times score, in exact fractions."""

import math
from fractions import Fraction

import torch

import oracle

INF, NAN = math.inf, math.nan


def inputs(scores, labels):
    return {"scores": [float(s) for s in scores], "labels": list(labels)}


def case(name, scores, labels):
    exact = [Fraction(float(s)) for s in scores]
    real = sum((s for s, y in zip(exact, labels) if y == 1), Fraction(0))
    fake = sum((s for s, y in zip(exact, labels) if y == -1), Fraction(0))
    return oracle.case(name, inputs(scores, labels), float((fake - real) / len(exact)))


def fails(name, scores, labels, why):
    return oracle.fails(name, inputs(scores, labels), why)


def library(scores, labels):
    """torch.nn.functional.margin_ranking_loss"""
    zero = torch.zeros(len(scores), dtype=torch.float64)
    s, y = torch.tensor(scores, dtype=torch.float64), torch.tensor(labels, dtype=torch.float64)
    # max(0, margin - y*(s - 0)), with a margin so large that the maximum never cuts.
    margin = 2.0**21
    return (torch.nn.functional.margin_ranking_loss(s, zero, y, margin=margin) - margin).item()


oracle.main("ml0183-wasserstein-loss", [
    case("example 1", [3, -1, 0.5, 2], [1, -1, 1, -1]),
    case("example 2", [-1, 2], [1, 1]),
    case("example 3", [1000000, 999996, 999997.5, 999999], [1, -1, 1, -1]),
    fails("example 4", [0.5, 0.25], [1, 0], "labels[1] is 0"),
    case("one real image", [2.5], [1]),
    case("one fake", [2.5], [-1]),
    case("one real image below 0", [-0.75], [1]),
    case("one fake below 0", [-0.75], [-1]),
    case("scores of 0", [0, 0, 0], [1, -1, 1]),
    case("a good critic", [4, 5, -3, -6], [1, 1, -1, -1]),
    case("a bad critic", [-4, -5, 3, 6], [1, 1, -1, -1]),
    case("real images only", [1, 2, 4, -0.5, 3], [1] * 5),
    case("fakes only", [1, 2, 4, -0.5, 3], [-1] * 5),
    case("more real than fake", [1, 2, 3, 4, 5], [1, 1, 1, 1, -1]),
    case("more fake than real", [1, 2, 3, 4, 5], [-1, -1, 1, -1, -1]),
    case("fakes first", [0.5, -0.25, 3, 7], [-1, -1, 1, 1]),
    case("in turn", [0.5, -0.25, 3, 7, 1, -2], [-1, 1, -1, 1, -1, 1]),
    case("equal scores", [2, 2, 2], [1, -1, -1]),
    case("scores within 1", [0.1, 0.9, 0.4, 0.7, 0.2], [1, -1, -1, 1, 1]),
    case("far scores", [50, -40, 30, -700], [1, -1, -1, 1]),
    case("scores beyond the overflow of e^s", [800, -900, 1000], [1, -1, 1]),
    case("largest scores", [1e6, -1e6, 1e6], [1, -1, -1]),
    case("far from 0 and close together", [999990 + s for s in (0.5, 2.25, 7, 3.75, 1, 6)], [1, -1, -1, 1, 1, -1]),
    case("far below 0", [-999990 - s for s in (0.5, 2.25, 7, 3.75)], [1, -1, -1, 1]),
    case("decimals", [0.1, -0.7, 1.3, 2.2, -0.05, 0.6, 3.1], [1, 1, -1, 1, -1, -1, 1]),
    case("small scores", [0.001, -0.002, 0.0005], [1, -1, -1]),
    case("a loss of 0", [1, 1, -2.5, -2.5], [1, -1, 1, -1]),
    fails("no score and no label", [], [], "no score"),
    fails("a label too few", [1, 2], [1], "2 scores, 1 label"),
    fails("a label too many", [1, 2], [1, -1, 1], "2 scores, 3 labels"),
    fails("no label", [1], [], "1 score, no label"),
    fails("no score", [], [-1], "no score, 1 label"),
    fails("label 0 first", [1, 2, 3], [0, 1, -1], "labels[0] is 0"),
    fails("label 0 of a score of 0", [1, 0], [1, 0], "labels[1] is 0"),
    fails("labels 0 and 1", [1, 2, 3, 4], [0, 1, 1, 0], "labels[0] is 0"),
    fails("label 2", [1, 2], [1, 2], "labels[1] is 2"),
    fails("label -2", [1, 2], [-2, 1], "labels[0] is -2"),
    fails("label 10", [1], [10], "labels[0] is 10"),
    fails("label -10", [1], [-10], "labels[0] is -10"),
    fails("NaN first", [NAN, 1], [1, -1], "scores[0] is NaN"),
    fails("NaN last", [1, 2, NAN], [1, -1, -1], "scores[2] is NaN"),
    fails("+Inf of a real image", [INF, 1], [1, -1], "scores[0] is +Inf"),
    fails("+Inf of a fake", [1, INF], [1, -1], "scores[1] is +Inf"),
    fails("-Inf of a real image", [-INF, 1], [1, -1], "scores[0] is -Inf"),
    fails("-Inf of a fake", [1, -INF], [1, -1], "scores[1] is -Inf"),
    case("1000 scores", [(37 * i % 1009) / 64 - 8 for i in range(1000)], [1 if i % 3 else -1 for i in range(1000)]),
], library=library)
