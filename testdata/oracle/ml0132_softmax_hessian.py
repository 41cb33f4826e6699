"""Second differences of the loss itself, in 120 decimal digits and steps of 1e-24."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 120
INF, NAN, STEP = math.inf, math.nan, mpf(10) ** -24


def hessian(o, y):
    top = mpf(max(o))
    o = [max(mpf(v) - top, -10000) for v in o]  # e^-10000 and its derivatives are 0 in float64

    def loss(i, a, k, b):
        moved = list(o)
        moved[i] += a
        moved[k] += b
        log_sum = mp.log(mp.fsum(mp.exp(v) for v in moved))
        return mp.fsum(mpf(w) * (log_sum - v) for v, w in zip(moved, y))

    def second(i, k):
        h = STEP
        return (loss(i, h, k, h) - loss(i, h, k, -h) - loss(i, -h, k, h) + loss(i, -h, k, -h)) / (4 * h * h)

    upper = {(i, k): second(i, k) for i in range(len(o)) for k in range(i, len(o))}
    # What is left of 0 after rounding and curvature of higher order is below 1e-40.
    clean = {at: float(v) if abs(v) > mpf(10) ** -40 else 0.0 for at, v in upper.items()}
    return [[clean[min(i, k), max(i, k)] for k in range(len(o))] for i in range(len(o))]


def case(name, o, y):
    o, y = [float(v) for v in o], [float(v) for v in y]
    return oracle.case(name, {"logits": o, "y": y}, hessian(o, y))


def fails(name, o, y, why):
    return oracle.fails(name, {"logits": [float(v) for v in o], "y": [float(v) for v in y]}, why)


def library(logits, y):
    """torch.autograd.functional.hessian, of the cross entropy by torch.log_softmax"""
    labels = torch.tensor(y, dtype=torch.float64)
    loss = lambda o: -(labels * torch.log_softmax(o, dim=0)).sum()
    return torch.autograd.functional.hessian(loss, torch.tensor(logits, dtype=torch.float64)).tolist()


oracle.main("ml0132-softmax-hessian", [
    case("example 1", [0, math.log(3)], [0, 1]),
    case("example 2", [0, 0, 0], [1, 0.5, 0.5]),
    case("example 3", [1000], [1]),
    fails("example 4", [1, 2], [1], "2 logits and 1 label"),
    case("one-hot, first", [0.5, -0.25, 1], [1, 0, 0]),
    case("one-hot, last", [0.5, -0.25, 1], [0, 0, 1]),
    case("soft labels", [0.5, -0.25, 1], [0.25, 0.5, 0.25]),
    case("four classes", [0.5, -1.25, 1, 0.125], [0.125, 0.5, 0.25, 0.125]),
    case("labels of a half", [1, 0.25, -0.5], [0.25, 0.125, 0.125]),
    case("labels of seven", [1, 0.25, -0.5], [4, 0, 3]),
    case("all labels are 0", [1, 2, 0.5], [0, 0, 0]),
    case("two classes", [2, 0.5], [0.75, 0.25]),
    case("one class", [-3], [0.5]),
    case("equal logits", [7, 7, 7, 7], [0, 0, 1, 0]),
    case("largest first", [3, 1, 2, 0.5], [0, 1, 0, 0]),
    case("smooth ramp", [i / 4 for i in range(6)], [1, 0, 0, 0, 0, 0]),
    case("nearly certain", [20, 0, -1], [0, 1, 0]),
    case("all but certain", [0, 60], [1, 0]),
    case("certain", [1000, 0, 1], [0, 1, 0]),
    case("certain, the last", [0, 1000], [0, 1]),
    case("large logits", [1000, 1001, 999.5], [0, 1, 0]),
    case("very negative logits", [-1000, -1001, -999.5], [1, 0, 0]),
    case("offset 10^8", [1e8, 1e8 + 0.5, 1e8 - 1.25], [0.5, 0.25, 0.25]),
    case("offset -10^8", [-1e8, -1e8 + 0.5, -1e8 - 1.25], [0, 2, 0]),
    case("offset 10^15", [1e15, 1e15 + 1], [0, 1]),
    case("as far apart as may be", [1e300, -1e300, 1e300], [0, 1, 0]),
    fails("no class", [], [], "no class"),
    fails("a label too many", [1, 2], [0, 1, 0], "2 logits and 3 labels"),
    fails("no label", [1], [], "1 logit and no label"),
    fails("no logit", [], [1], "no logit and 1 label"),
    fails("NaN among the logits", [1, NAN], [0, 1], "logits[1] is NaN"),
    fails("NaN first", [NAN, 1], [0, 1], "logits[0] is NaN"),
    fails("+Inf among the logits", [INF, 1], [0, 1], "logits[0] is +Inf"),
    fails("-Inf among the logits", [1, -INF, 2], [0, 0, 1], "logits[1] is -Inf"),
    fails("NaN among the labels", [1, 2], [0, NAN], "y[1] is NaN"),
    fails("+Inf among the labels", [1, 2], [INF, 0], "y[0] is +Inf"),
    fails("-Inf among the labels", [1, 2, 3], [0, -INF, 1], "y[1] is -Inf"),
    case("16 classes", [(37 * i % 101) / 32 for i in range(16)], [(i % 4) / 8 for i in range(16)]),
], library=library)
