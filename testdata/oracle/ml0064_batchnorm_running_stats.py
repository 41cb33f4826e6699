"""Running mean and variance in fractions."""

from fractions import Fraction
import math

import torch

import oracle


def inputs(run_mean, run_var, mean, var, count, momentum):
    floats = [[float(v) for v in values] for values in (run_mean, run_var, mean, var)]
    return dict(zip(["runMean", "runVar", "batchMean", "batchVarBiased", "count", "momentum"], floats + [count, float(momentum)]))


def mix(old, new, momentum, factor=1):
    m = Fraction(momentum)
    return [float((1 - m) * Fraction(a) + m * factor * Fraction(b)) for a, b in zip(old, new)]


def case(name, run_mean, run_var, mean, var, count, momentum=0.1):
    want = [mix(run_mean, mean, momentum), mix(run_var, var, momentum, Fraction(count, count - 1))]
    return oracle.case(name, inputs(run_mean, run_var, mean, var, count, momentum), want)


def fails(name, why, run_mean=(1,), run_var=(2,), mean=(3,), var=(4,), count=5, momentum=0.25):
    return oracle.fails(name, inputs(run_mean, run_var, mean, var, count, momentum), why)


def library(runMean, runVar, batchMean, batchVarBiased, count, momentum):
    """torch.nn.functional.batch_norm"""
    if count > 1000:
        return None  # the batch is made below
    pairs = count // 2
    batch = torch.empty(count, len(runMean), dtype=torch.float64)
    for c, (mean, var) in enumerate(zip(batchMean, batchVarBiased)):
        away = math.sqrt(var * count / (2 * pairs))
        batch[:, c] = torch.tensor([mean - away] * pairs + [mean + away] * pairs + [mean] * (count % 2), dtype=torch.float64)
    mean, variance = (torch.tensor(v, dtype=torch.float64) for v in (runMean, runVar))
    torch.nn.functional.batch_norm(batch, mean, variance, training=True, momentum=momentum)
    return [mean.tolist(), variance.tolist()]


oracle.main("ml0064-batchnorm-running-stats", [
    case("example 1", [10], [4], [20], [6], 4, 0.25),
    case("example 2", [0, 0], [1, 1], [2, -4], [9, 0], 10, 0.1),
    fails("example 3", "one value has no unbiased variance", count=1),
    case("the values 1, 2, 4", [0], [1], [7 / 3], [14 / 9], 3),
    case("momentum 0 keeps", [1.5, -2], [3, 0.25], [100, -100], [50, 60], 7, 0),
    case("momentum 1 replaces", [1.5, -2], [3, 0.25], [100, -100], [48, 60], 7, 1),
    case("momentum 1/2", [1, 2], [3, 4], [5, 7], [11, 13], 3, 0.5),
    case("momentum 0.9", [1, 2, 3], [4, 5, 6], [-7, 8, -9], [10, 11, 12], 4, 0.9),
    case("a tiny momentum", [1], [2], [3], [4], 5, 1e-9),
    case("almost 1", [1], [2], [3], [4], 5, 1 - 2**-53),
    case("two values", [0.5], [2], [-1.5], [8], 2, 0.3),
    case("three values", [0.5], [2], [-1.5], [8], 3, 0.3),
    case("a hundred values", [0.5], [2], [-1.5], [8], 100, 0.3),
    case("a million values", [0.5], [2], [-1.5], [8], 10**6, 0.3),
    case("as many values as there may be", [0.5], [2], [-1.5], [8], 10**15, 0.3),
    case("no variance yet", [0], [0], [4], [3], 4, 0.2),
    case("no variance in the batch", [5], [9], [5], [0], 4, 0.2),
    case("no variance at all", [1, 2], [0, 0], [3, 4], [0, 0], 4, 0.2),
    case("one of two without variance", [1, 2], [0, 7], [3, 4], [5, 0], 4, 0.2),
    case("means that cancel", [1000], [1], [-1000], [1], 3, 0.5),
    case("large running, small batch", [1000], [1000], [1e-3], [1e-3], 6, 0.999),
    case("small running, large batch", [1e-3], [1e-3], [1000], [1000], 6, 0.001),
    case("equal figures", [2], [3], [2], [2], 3, 0.7),
    case("decimals", [0.1, 0.2, 0.3, 0.4], [0.7, 1.1, 13.7, 0.01], [-0.3, 0.6, 99.9, 1e-5], [0.9, 0.33, 7.7, 2e-4], 12, 0.1),
    case("negative means", [-1, -2, -3], [1, 2, 3], [-4, -5, -6], [4, 5, 6], 9, 0.4),
    case("twelve channels", list(range(12)), [c / 4 for c in range(12)], [7 - c for c in range(12)], [c * c for c in range(12)], 32),
    fails("no channels", "no channels", [], [], [], []),
    fails("a running variance too few", "2, 1, 2 and 2 channels", [1, 2], [3], [4, 5], [6, 7]),
    fails("a running variance too many", "1, 2, 1 and 1 channels", run_var=[3, 4]),
    fails("a mean too few", "2, 2, 1 and 2 channels", [1, 2], [3, 4], [5], [6, 7]),
    fails("a mean too many", "1, 1, 2 and 1 channels", mean=[3, 4]),
    fails("a variance too few", "2, 2, 2 and 1 channels", [1, 2], [3, 4], [5, 6], [7]),
    fails("a variance too many", "1, 1, 1 and 2 channels", var=[3, 4]),
    fails("no running means", "0, 1, 1 and 1 channels", run_mean=[]),
    fails("no values", "count is 0", count=0),
    fails("negative count", "count is -3", count=-3),
    fails("a single value without variance", "count is 1", var=[0], count=1),
    fails("a single value, momentum 0", "count is 1", count=1, momentum=0),
    fails("momentum below 0", "momentum is -0.25", momentum=-0.25),
    fails("momentum above 1", "momentum is 1.5", momentum=1.5),
    fails("momentum just above 1", "momentum is 1 + 2^-52", momentum=1 + 2**-52),
    fails("momentum NaN", "momentum is NaN", momentum=math.nan),
    fails("negative running variance", "runVar[0] is -0.5", run_var=[-0.5]),
    fails("negative variance", "batchVarBiased[0] is -0.5", var=[-0.5]),
    fails("negative running variance at the end", "runVar[2] is -1", [1, 2, 3], [4, 5, -1], [6, 7, 8], [9, 9, 9]),
    fails("negative variance in the middle", "batchVarBiased[1] is -1", [1, 2, 3], [4, 5, 6], [6, 7, 8], [9, -1, 9]),
], library)
