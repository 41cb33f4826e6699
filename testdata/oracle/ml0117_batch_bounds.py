"""Slices of Python's own range, which has no largest number."""

import torch.utils.data

import oracle

MAX, MIN = 2**63 - 1, -2**63


def case(name, n, batch, drop=False):
    want = [[r.start, r.stop] for r in (range(n)[lo:lo + batch] for lo in range(0, n, batch)) if not drop or len(r) == batch]
    return oracle.case(name, {"n": n, "batch": batch, "dropLast": drop}, want)


def fails(name, why, n, batch, drop=False):
    return oracle.fails(name, {"n": n, "batch": batch, "dropLast": drop}, why)


def library(n, batch, dropLast):
    """torch.utils.data.BatchSampler"""
    if not (0 <= n < 10**5 and 0 < batch < 10**5):
        return None
    batches = torch.utils.data.BatchSampler(torch.utils.data.SequentialSampler(range(n)), batch, dropLast)
    return [[b[0], b[-1] + 1] for b in batches]


oracle.main("ml0117-batch-bounds", [
    case("example 1", 7, 3),
    case("example 2", 7, 3, True),
    case("example 3", 6, 3, True),
    fails("example 4", "batches of 0", 5, 0),
    case("full to the last", 6, 3),
    case("one over", 13, 4),
    case("one over, dropped", 13, 4, True),
    case("one short", 15, 4),
    case("one short, dropped", 15, 4, True),
    case("two over of five", 17, 5),
    case("batches of one", 4, 1),
    case("batches of one, nothing to drop", 4, 1, True),
    case("one batch, full", 5, 5),
    case("one batch, full, nothing to drop", 5, 5, True),
    case("one batch, short", 4, 5),
    case("one batch, short, dropped", 4, 5, True),
    case("one sample", 1, 1),
    case("one sample, dropped", 1, 2, True),
    case("no sample", 0, 3),
    case("no sample, nothing to drop", 0, 3, True),
    case("a batch far too large", 3, 10**18),
    case("a batch far too large, dropped", 3, 10**18, True),
    case("more than 32 bits", 2**33 + 1, 2**31),
    case("more than a float64 holds", 3 * 2**60 + 1, 2**60),
    case("more than a float64 holds, dropped", 3 * 2**60 + 1, 2**60, True),
    case("the largest int, one batch", MAX, MAX),
    case("the largest int, one batch, nothing to drop", MAX, MAX, True),
    case("the largest int, halves", MAX, 2**62),
    case("the largest int, halves, dropped", MAX, 2**62, True),
    case("one below the largest int", MAX - 1, MAX),
    case("one below the largest int, dropped", MAX - 1, MAX, True),
    case("seven batches of the largest int", MAX, MAX // 7),
    fails("batches of -1", "batches of -1", 5, -1),
    fails("batches of 0, dropped", "batches of 0", 5, 0, True),
    fails("no sample, batches of 0", "batches of 0", 0, 0),
    fails("-1 samples", "-1 samples", -1, 1),
    fails("-1 samples, dropped", "-1 samples", -1, 3, True),
    fails("-6 samples, batches of -3", "-6 samples", -6, -3),
    fails("the least int", "-2^63 samples", MIN, MAX),
    fails("batches of the least int", "batches of -2^63", 4, MIN),
    case("1000 batches", 2001, 2, True),
    case("1001 batches", 10**18 + 1, 10**15),
], library)
