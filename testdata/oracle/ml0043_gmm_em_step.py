"""A step of EM in 60 digits: densities from exact determinants and squares, covariances as moments about zero."""

import math
from fractions import Fraction

import numpy
import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan


def rational(v):
    return mpf(v.numerator) / mpf(v.denominator)


def weighted_density(x, w, mu, cov):
    """Weight times density, but for the power of 2 pi."""
    d = [Fraction(v) - Fraction(m) for v, m in zip(x, mu)]
    a = [[Fraction(v) for v in row] + [e] for row, e in zip(cov, d)]
    det = Fraction(1)
    for k in range(len(a)):  # Gauss-Jordan on [cov | d] leaves cov^-1 d
        assert a[k][k] > 0
        det *= a[k][k]
        a[k] = [v / a[k][k] for v in a[k]]
        for i in range(len(a)):
            if i != k:
                a[i] = [v - a[i][k] * u for v, u in zip(a[i], a[k])]
    square = sum(e * row[-1] for e, row in zip(d, a))
    return mpf(w) * mp.exp(-rational(square) / 2) / mp.sqrt(rational(det))


def step(x, m, ridge):
    p = [[weighted_density(point, *c) for c in zip(m["weights"], m["means"], m["covs"])] for point in x]
    r = [[v / mp.fsum(row) for v in row] for row in p]
    out = {"weights": [], "means": [], "covs": []}
    axes = range(len(x[0]))
    for k in range(len(m["weights"])):
        share = mp.fsum(row[k] for row in r)
        assert share < 1e-210 or share > 1e-190
        if share < 1e-200:
            out["weights"].append(0.0)
            out["means"].append(m["means"][k])
            out["covs"].append(m["covs"][k])
            continue

        def average(f):
            return mp.fsum(row[k] * f([mpf(v) for v in point]) for row, point in zip(r, x)) / share

        mean = [average(lambda v: v[d]) for d in axes]
        out["weights"].append(float(share / len(x)))
        out["means"].append([float(v) for v in mean])
        cov = [[average(lambda v: v[d] * v[e]) - mean[d] * mean[e] + (ridge if d == e else 0) for e in axes] for d in axes]
        # What is left of 60 digits where points are equal is no variance.
        out["covs"].append([[float(v) if abs(v) > 1e-30 else 0.0 for v in row] for row in cov])
    return out


def floats(v):
    return [floats(w) for w in v] if isinstance(v, list) else float(v)


def mixture(weights, means, covs):
    return {"weights": floats(weights), "means": floats(means), "covs": floats(covs)}


def case(name, x, m, ridge):
    args = {"x": floats(x), "m": m, "ridge": float(ridge)}
    return oracle.case(name, args, step(**args))


def fails(name, x, m, ridge, why):
    return oracle.fails(name, {"x": floats(x), "m": m, "ridge": float(ridge)}, why)


def library(x, m, ridge):
    """torch.distributions.MultivariateNormal, torch.softmax, numpy.average and numpy.cov with weights"""
    w, means, covs = (torch.tensor(m[k], dtype=torch.float64) for k in ("weights", "means", "covs"))
    log = torch.distributions.MultivariateNormal(means, covs).log_prob(torch.tensor(x, dtype=torch.float64)[:, None, :])
    r = torch.softmax(w.log() + log, dim=1).numpy()
    if r.sum(axis=0).min() < 1e-200:
        return None  # a component without points
    size = len(x[0])
    return {
        "weights": r.mean(axis=0).tolist(),
        "means": [numpy.average(x, axis=0, weights=c).tolist() for c in r.T],
        "covs": [(numpy.cov(numpy.transpose(x), aweights=c, bias=True).reshape(size, size) + ridge * numpy.eye(size)).tolist() for c in r.T],
    }


def without(m, **other):
    return {**m, **{k: floats(v) for k, v in other.items()}}


def shifted(m, by):
    return without(m, means=[[v + by for v in row] for row in m["means"]])


def moved(x, by):
    return [[v + by for v in row] for row in x]


line = mixture([0.5, 0.5], [[0], [4]], [[[1]], [[1]]])
one = mixture([1], [[1, 2]], [[[2, 1], [1, 3]]])
three = mixture([0.2, 0.5, 0.3], [[0, 0], [3, 1], [-2, 2]], [[[1, 0], [0, 1]], [[2, 0.75], [0.75, 0.5]], [[0.5, -0.25], [-0.25, 3]]])
unused = without(three, weights=[0, 0.25, 0.75])
unequal = mixture([0.75, 0.25], [[0], [4]], [[[1]], [[4]]])
wide = mixture([0.5, 0.5], [[0], [0.5]], [[[0.25]], [[9]]])
space = mixture([0.375, 0.625], [[1, 0, -1], [0, 2, 0.5]], [[[4, 2, -1], [2, 5, 0.5], [-1, 0.5, 2]], [[1, 0.25, 0], [0.25, 2, -0.5], [0, -0.5, 0.75]]])
sharp = mixture([0.5, 0.5], [[0, 0], [1, 0]], [[[0.01, 0], [0, 0.01]], [[0.01, 0.005], [0.005, 0.01]]])
cloud = [[0, 0], [3, 1], [-2, 2.5], [0.5, -1], [2, 2], [-1, 1], [4, 0.25]]
cube = [[0, 0, 0], [1, 2, -1], [-1, 0.5, 2], [3, -1, 0.25], [0.5, 2, 1], [2, 1, -2]]
points = [[0], [1], [3], [4], [7]]

oracle.main("ml0043-gmm-em-step", [
    case("example 1", [[1], [3], [8]], mixture([1], [[0]], [[[1]]]), 0.25),
    case("example 2", [[0], [1], [4]], line, 0),
    case("example 3", [[1], [3]], mixture([1, 0], [[0], [5]], [[[1]], [[2]]]), 0.25),
    fails("example 4", [[1], [3]], line, -1, "the ridge is -1"),
    case("one point", [[1]], line, 0),
    case("one point, with a ridge", [[1, 2]], three, 0.125),
    case("one component is the sample's own", cloud, one, 0),
    case("one component, with a ridge", cloud, one, 0.5),
    case("two components", points, unequal, 0),
    case("two components, with a ridge", points, unequal, 0.1),
    case("a wide and a narrow one", points, wide, 0),
    case("three components", cloud, three, 0),
    case("three components, with a ridge", cloud, three, 0.1),
    case("three coordinates", cube, space, 0),
    case("three coordinates, with a ridge", cube, space, 2),
    case("covariances differ only off the diagonal", cloud, mixture([0.5, 0.5], [[0, 0], [0, 0]], [[[1, 0.75], [0.75, 1]], [[1, -0.75], [-0.75, 1]]]), 0),
    case("equal components stay equal", points, mixture([0.25, 0.75], [[2], [2]], [[[3]], [[3]]]), 0),
    case("equal points", [[2, 1], [2, 1], [2, 1]], three, 0),
    case("equal points, with a ridge", [[2, 1], [2, 1], [2, 1]], three, 0.25),
    case("points on a line", [[0, 0], [1, 2], [2, 4], [3, 6]], without(three, weights=[0.5, 0.25, 0.25]), 0),
    case("fewer points than coordinates", [[1, 2, 3], [0, -1, 1]], space, 0.01),
    case("weight 0", cloud, unused, 0.1),
    case("weight 0 comes last", points, without(line, weights=[1, 0]), 0.5),
    case("nobody's, with a ridge", [[0.5], [-0.25]], without(line, means=[[0], [900]]), 0.5),
    case("next to nobody's", [[0.5], [-0.25], [1]], without(line, means=[[0], [20]]), 0.125),
    case("a share of 1e-100", [[0.5], [1.25]], without(line, means=[[0], [22]]), 0),
    case("unequal weights decide", points, without(line, weights=[0.99, 0.01]), 0),
    case("far from all", [[60], [-60], [100], [59]], unequal, 0.1),
    case("1000 deviations away", [[100, 1], [-100, 20], [101, 2]], sharp, 0.001),
    case("offset 10^8", moved(cloud, 1e8), shifted(three, 1e8), 0.1),
    case("offset -5*10^8", moved(points, -5e8), shifted(unequal, -5e8), 0),
    case("small variances", [[0.001], [0.003], [0.0045], [0]], mixture([0.5, 0.5], [[0], [0.004]], [[[1e-6]], [[4e-6]]]), 1e-7),
    case("large spread", [[-400, 300], [250, -100], [500, 500], [10, 20]], mixture([0.25, 0.75], [[0, 0], [50, -50]], [[[1e6, 2e5], [2e5, 1e6]], [[9e5, 0], [0, 1e5]]]), 3),
    case("four components, four coordinates", [[(3 * i + 5 * j * j) % 11 / 2 - 2 for j in range(4)] for i in range(9)],
         mixture([0.125, 0.25, 0.5, 0.125], [[(2 * k + 3 * j) % 5 - 2 for j in range(4)] for k in range(4)],
                 [[[4 + k + i if i == j else ((i + 1) * (j + 1) + k) % 3 / 4 for j in range(4)] for i in range(4)] for k in range(4)]), 0.05),
    fails("no point", [], line, 0, "there is no point"),
    fails("no component", [[1]], mixture([], [], []), 0, "there is no component"),
    fails("no coordinate", [[]], mixture([1], [[]], [[]]), 0, "there is no coordinate"),
    fails("the ridge is NaN", points, line, NAN, "the ridge is NaN"),
    fails("the ridge is +Inf", points, line, INF, "the ridge is +Inf"),
    fails("the ridge is -Inf", points, line, -INF, "the ridge is -Inf"),
    fails("a mean too few", [[1]], without(line, means=[[0]]), 0, "2 weights, 1 mean"),
    fails("a mean too many", [[1]], without(line, means=[[0], [4], [5]]), 0, "2 weights, 3 means"),
    fails("a weight too few", [[1]], without(line, weights=[1]), 0, "1 weight, 2 means"),
    fails("a covariance too few", [[1]], without(line, covs=[[[1]]]), 0, "2 weights, 1 covariance"),
    fails("a covariance too many", [[1]], without(line, covs=[[[1]], [[1]], [[1]]]), 0, "2 weights, 3 covariances"),
    fails("a point is short", [[1, 2], [1]], three, 0, "x[1] has 1 coordinate, not 2"),
    fails("a point is long", [[1, 2, 3]], three, 0, "x[0] has 3 coordinates, not 2"),
    fails("a mean is short", [[1, 2]], without(three, means=[[0, 0], [3], [-2, 2]]), 0, "means[1] has 1 coordinate, not 2"),
    fails("a mean is long", [[1, 2]], without(three, means=[[0, 0], [3, 1], [-2, 2, 0]]), 0, "means[2] has 3 coordinates, not 2"),
    fails("a covariance is small", [[1, 2]], without(one, covs=[[[2]]]), 0, "covs[0] is 1 by 1, not 2 by 2"),
    fails("a covariance has a row more", [[1, 2]], without(one, covs=[[[2, 1], [1, 3], [0, 0]]]), 0, "covs[0] has 3 rows, not 2"),
    fails("a covariance is ragged", [[1, 2]], without(one, covs=[[[2, 1], [1]]]), 0, "covs[0][1] has 1 entry, not 2"),
    fails("a covariance has a long row", [[1, 2]], without(one, covs=[[[2, 1, 0], [1, 3, 0]]]), 0, "covs[0][0] has 3 entries, not 2"),
    fails("a covariance is indefinite", [[1, 2]], without(one, covs=[[[1, 2], [2, 1]]]), 0, "the determinant of covs[0] is -3"),
    fails("a variance is negative", [[1]], without(line, covs=[[[1]], [[-1]]]), 0, "covs[1] is -1"),
    fails("no covariance where the weight is 0", [[1]], without(line, weights=[1, 0], covs=[[[1]], [[0]]]), 0, "covs[1] is 0"),
    fails("a weight is negative", [[1]], without(line, weights=[1, -0.5]), 0, "weights[1] is -0.5"),
    fails("a weight is negative, but the sum is 1", [[1, 2]], without(three, weights=[0.75, -0.25, 0.5]), 0, "weights[1] is -0.25"),
    fails("a weight is NaN", [[1]], without(line, weights=[0.5, NAN]), 0, "weights[1] is NaN"),
    fails("a weight is infinite", [[1]], without(line, weights=[INF, 0.5]), 0, "weights[0] is +Inf"),
    fails("a coordinate is NaN", [[1, 2], [NAN, 0]], three, 0, "x[1][0] is NaN"),
    fails("a coordinate is infinite", [[1, INF]], three, 0, "x[0][1] is +Inf"),
    fails("a mean is NaN", [[1]], without(line, means=[[0], [NAN]]), 0, "means[1][0] is NaN"),
    fails("a mean is infinite", [[1]], without(line, means=[[-INF], [0]]), 0, "means[0][0] is -Inf"),
    fails("a covariance is NaN", [[1, 2]], without(one, covs=[[[2, NAN], [NAN, 3]]]), 0, "covs[0][0][1] is NaN"),
    fails("a variance is infinite", [[1]], without(line, covs=[[[INF]], [[1]]]), 0, "covs[0] is +Inf"),
], library=library)
