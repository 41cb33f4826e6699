"""Mean negative log likelihood by its definition, in 80 decimal digits."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan


def loss(row, c):
    if row[c] == -INF:
        return mp.inf
    # e^-10000 beside the largest, 1, does not show in 80 digits.
    top = mpf(max(row))
    return top + mp.log(mp.fsum(mp.exp(max(mpf(v) - top, -10000)) for v in row if v > -INF)) - mpf(row[c])


def case(name, logits, labels):
    logits = [[float(v) for v in row] for row in logits]
    mean = sum(loss(row, c) for row, c in zip(logits, labels)) / len(labels)
    return oracle.case(name, {"logits": logits, "labels": labels}, float(mean))


def fails(name, logits, labels, why):
    return oracle.fails(name, {"logits": [[float(v) for v in row] for row in logits], "labels": labels}, why)


def library(logits, labels):
    """torch.nn.functional.cross_entropy"""
    return torch.nn.functional.cross_entropy(torch.tensor(logits, dtype=torch.float64), torch.tensor(labels)).item()


oracle.main("ml0079-nll-from-logits", [
    case("example 1", [[0, math.log(2)], [math.log(3), 0]], [0, 0]),
    case("example 2", [[1000, 1000]], [1]),
    case("example 3", [[0, 1000, -3]], [0]),
    fails("example 4", [[1, 2]], [2], "there is no class 2"),
    case("one class", [[3]], [0]),
    case("two classes", [[1, 2.5]], [1]),
    case("three rows of four", [[0.5, -1.25, 2, 0.125], [1, 0, -0.5, 0.75], [-2, 0.25, 1.5, 1]], [2, 0, 1]),
    case("four rows of three", [[1, 2, 3], [0.5, -1, 0], [2, 2, -1], [0, 0.25, 1]], [0, 1, 2, 1]),
    case("first class each time", [[1, 2, 4], [0.5, 2, -1]], [0, 0]),
    case("last class each time", [[1, 2, 4], [0.5, 2, -1]], [2, 2]),
    case("equal logits", [[-2, -2, -2, -2, -2]], [3]),
    case("right by far", [[50, 0, 0]], [0]),
    case("right and sure", [[800, 0], [0, 900]], [0, 1]),
    case("wrong by far", [[50, 0, 0]], [1]),
    case("wrong by 800", [[-400, 400], [0, 1]], [0, 0]),
    case("probability of 1e-30", [[0, 69]], [0]),
    case("probability of 1e-6", [[0, 13.8]], [0]),
    case("offset 10^8", [[1e8 + 0.5, 1e8, 1e8 - 1.25]], [1]),
    case("offset -10^8", [[-1e8, -1e8 + 2.75, -1e8 - 1.5]], [2]),
    case("offset 10^15", [[1e15 + 1, 1e15, 1e15 + 2.5]], [0]),
    case("rows far from each other", [[1000, 1001], [0, 0.5], [-1000, -1002]], [0, 0, 0]),
    case("as far apart as may be", [[1e300, -1e300], [1e300, -1e300]], [1, 0]),
    case("-Inf beside the label", [[-INF, 1, 2], [0.5, -INF, -INF]], [1, 0]),
    case("-Inf first and last", [[-INF, 1, 2, -INF]], [2]),
    case("the label is masked", [[-INF, 1, 2], [1, 2, 3]], [0, 1]),
    fails("every logit is masked", [[1, 2], [-INF, -INF]], [0, 0], "row 1 has no softmax"),
    fails("no row", [], [], "no row"),
    fails("a row and no label", [[1, 2]], [], "1 row and no label"),
    fails("a label and no row", [], [0], "no row and 1 label"),
    fails("a label too many", [[1, 2]], [0, 1], "1 row and 2 labels"),
    fails("a label too few", [[1, 2], [3, 4]], [0], "2 rows and 1 label"),
    fails("no class", [[]], [0], "there is no class 0"),
    fails("negative label", [[1, 2], [3, 4]], [0, -1], "labels[1] is -1"),
    fails("label far beyond", [[1, 2], [3, 4]], [100, 1], "labels[0] is 100"),
    fails("row too long", [[1, 2], [3, 4, 5]], [0, 1], "rows of 2 and 3"),
    fails("row too short", [[1, 2, 3], [3, 4]], [0, 1], "rows of 3 and 2"),
    fails("NaN beside the label", [[1, NAN]], [0], "logits[0][1] is NaN"),
    fails("NaN at the label", [[1, 2], [NAN, 2]], [0, 0], "logits[1][0] is NaN"),
    fails("NaN where all else is masked", [[-INF, NAN]], [0], "logits[0][1] is NaN"),
    fails("+Inf at the label", [[INF, 1]], [0], "logits[0][0] is +Inf"),
    fails("+Inf beside the label", [[1, 2], [0, INF]], [0, 0], "logits[1][1] is +Inf"),
    case("1000 classes", [[(37 * i % 1009) / 16 - 30 for i in range(1000)]], [417]),
    case("300 rows", [[(i * 7 % 13) / 4, (i * 5 % 11) / 4, (i * 3 % 7) / 4] for i in range(300)], [i * i % 3 for i in range(300)]),
], library=library)
