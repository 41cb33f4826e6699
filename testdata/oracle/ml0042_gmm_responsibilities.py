"""Responsibilities by their definition: densities with inverse and determinant, in 80 decimal digits."""

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 80
NAN, INF = float("nan"), float("inf")


def density(x, mean, cov):
    n = len(x)
    d = mp.matrix([mpf(a) - mpf(b) for a, b in zip(x, mean)])
    a = mp.matrix([[mpf(v) for v in row] for row in cov])
    square = (d.T * mp.lu_solve(a, d))[0]
    return mp.exp(-square / 2) / mp.sqrt((2 * mp.pi) ** n * mp.det(a))


def responsibilities(x, m):
    rows = []
    for point in x:
        joint = [mpf(w) * density(point, mean, cov) for w, mean, cov in zip(m["weights"], m["means"], m["covs"])]
        rows.append([float(v / mp.fsum(joint)) for v in joint])
    return rows


def floats(v):
    return [floats(x) for x in v] if isinstance(v, list) else float(v)


def mixture(weights, means, covs):
    return {"weights": floats(weights), "means": floats(means), "covs": floats(covs)}


def case(name, x, m):
    x = floats(x)
    return oracle.case(name, {"x": x, "m": m}, responsibilities(x, m))


def fails(name, x, m, why):
    return oracle.fails(name, {"x": floats(x), "m": m}, why)


def library(x, m):
    """torch.distributions.MultivariateNormal.log_prob, torch.softmax"""
    real = lambda v: torch.tensor(v, dtype=torch.float64)
    component = torch.distributions.MultivariateNormal(real(m["means"]), real(m["covs"]))
    return torch.softmax(component.log_prob(real(x)[:, None, :]) + torch.log(real(m["weights"])), 1)


def eye(n, v=1):
    return [[float(v) if i == j else 0.0 for j in range(n)] for i in range(n)]


def changed(m, part, value):
    return {**m, part: value}


line = mixture([0.25, 0.75], [[0], [2]], [[[1]], [[4]]])
tilted = mixture([0.3, 0.5, 0.2], [[0, 0], [1, 2], [-1, 0.5]], [[[2, 1.2], [1.2, 1]], [[1, -0.6], [-0.6, 1.5]], [[0.5, 0], [0, 3]]])
deep = mixture([0.4, 0.6], [[0, 1, -1], [1, 0, 0.5]],
               [[[2, 0.5, 0.3], [0.5, 1, -0.4], [0.3, -0.4, 1.5]], [[1, -0.2, 0.1], [-0.2, 3, 0.9], [0.1, 0.9, 0.8]]])
halves = mixture([0.5, 0.5], [[0], [1]], [[[1]], [[1]]])
points = [[0.5, 0.25], [1, 1.5], [-0.75, 0.5], [0, -2]]
offset = lambda by, rows: [[v + by for v in row] for row in rows]
wide = 30  # dimensions of which the determinant is 1e-360 or 1e-330
thin = mixture([0.5, 0.5], [[0] * wide, [1e-6] + [0] * (wide - 1)], [eye(wide, 1e-12), eye(wide, 1e-11)])
chain = [[1.0 if i == j else 0.4 if abs(i - j) == 1 else 0.0 for j in range(6)] for i in range(6)]

oracle.main("ml0042-gmm-responsibilities", [
    case("example 1", [[0], [2]], mixture([0.5, 0.5], [[0], [2]], [[[1]], [[4]]])),
    case("example 2", [[99], [-99]], halves),
    case("example 3", [[1, 1], [1, -1]], mixture([0.5, 0.5], [[0, 0], [0, 0]], [[[1, 0.5], [0.5, 1]], [[1, -0.5], [-0.5, 1]]])),
    fails("example 4", [[1, 1]], mixture([1], [[0, 0]], [[[1, 2], [2, 1]]]), "the covariance is not positive definite"),
    case("one component", [[3], [-1]], mixture([1], [[0]], [[[2]]])),
    case("one point", [[0.5]], line),
    case("weights count", [[1]], line),
    case("three points on a line", [[-1], [0.75], [4]], line),
    case("equal components leave the weights", [[0.5, -1], [3, 2]], mixture([0.2, 0.3, 0.5], [[1, 0]] * 3, [[[1, 0.25], [0.25, 2]]] * 3)),
    case("half way between", [[0.5]], halves),
    case("only the variances differ", [[0], [1], [5]], mixture([0.5, 0.5], [[0], [0]], [[[0.25]], [[9]]])),
    case("only the weights differ", [[7], [8]], mixture([0.9, 0.1], [[3], [3]], [[[2]], [[2]]])),
    case("tilted", points, tilted),
    case("three dimensions", [[0.5, 0.25, -1], [1, 1, 1], [-2, 0, 0.5], [0, 3, -1], [2, 2, 0]], deep),
    case("six dimensions", [[0.5, -0.25, 1, 0, -1, 0.75]], mixture([0.5, 0.5], [[0] * 6, [0.25] * 6], [eye(6, 1.5), chain])),
    case("more components than points", [[0.3]], mixture([0.1, 0.2, 0.3, 0.25, 0.15], [[-2], [-1], [0], [1], [2]], [[[0.5]], [[1]], [[2]], [[0.25]], [[3]]])),
    case("a component of weight 0", [[0], [5]], mixture([0, 1], [[0], [1]], [[[1]], [[2]]])),
    case("a component of weight 0, last", [[0.5], [-2]], mixture([0.25, 0.75, 0], [[0], [1], [-2]], [[[1]], [[2]], [[0.5]]])),
    case("a component of weight 0 is the nearest", [[50]], mixture([0, 0.5, 0.5], [[50], [0], [1]], [[[1]], [[1]], [[1]]])),
    case("a weight of 1e-200", [[0], [30]], mixture([1, 1e-200], [[0], [30]], [[[1]], [[1]]])),
    case("every density is 0 in float64", [[60], [-60], [90]], mixture([0.5, 0.5], [[0], [1]], [[[1]], [[1.5]]])),
    case("far along the axes", [[0, 80], [80, 0]], mixture([0.75, 0.25], [[0, 0], [0, 0.5]], [[[1, 0], [0, 1]], [[1, 0], [0, 1]]])),
    case("certain", [[0], [90]], mixture([0.5, 0.5], [[0], [90]], [[[1]], [[1]]])),
    case("small responsibilities count", [[0], [0.5]], mixture([0.5, 0.5], [[0], [35]], [[[1]], [[1]]])),
    case("offset 10^8", offset(1e8, points), changed(tilted, "means", offset(1e8, tilted["means"]))),
    case("offset -10^6", offset(-1e6, points), changed(tilted, "means", offset(-1e6, tilted["means"]))),
    case("small variances", [[1e-6], [3e-6]], mixture([0.4, 0.6], [[0], [2e-6]], [[[1e-12]], [[4e-12]]])),
    case("large variances", [[1e6], [-2e6]], mixture([0.4, 0.6], [[0], [2e6]], [[[1e12]], [[0.25e12]]])),
    case("unequal scales", [[1e-4, 100], [0, -300]], mixture([0.5, 0.5], [[0, 0], [1e-4, 50]], [[[1e-8, 0.005], [0.005, 1e4]], [[2e-8, -0.01], [-0.01, 3e4]]])),
    case("30 dimensions, determinants near 1e-360", [[1e-6] * wide, [2e-6] * wide], thin),
    case("thin components, near their means", [[1e-7] * wide], thin),
    fails("no point", [], line, "there is no point"),
    fails("no dimension", [[]], mixture([1], [[]], [[]]), "there is no dimension"),
    fails("no component", [[1]], mixture([], [], []), "there is no component"),
    fails("nothing", [], mixture([], [], []), "there is nothing"),
    fails("a mean too few", [[1]], changed(line, "means", [[0.0]]), "2 weights, 1 mean"),
    fails("a mean too many", [[1]], changed(line, "means", [[0.0], [1.0], [2.0]]), "2 weights, 3 means"),
    fails("a covariance too few", [[1]], changed(line, "covs", [[[1.0]]]), "2 weights, 1 covariance"),
    fails("a covariance too many", [[1]], changed(line, "covs", [[[1.0]]] * 3), "2 weights, 3 covariances"),
    fails("a weight too few", [[1]], changed(line, "weights", [1.0]), "1 weight, 2 means"),
    fails("points of 2 and 1 dimensions", [[1, 2], [1]], tilted, "x[1] has 1 dimension"),
    fails("points of 2 and 3 dimensions", [[1, 2], [1, 2, 3]], tilted, "x[1] has 3 dimensions"),
    fails("the points have a dimension less", [[1], [2]], tilted, "the mixture has 2"),
    fails("the points have a dimension more", [[1, 2]], line, "the mixture has 1"),
    fails("a mean is short", [[1, 2]], changed(tilted, "means", [[0.0, 0.0], [1.0], [-1.0, 0.5]]), "means[1] has 1 dimension"),
    fails("a mean is long", [[1, 2]], changed(tilted, "means", [[0.0, 0.0], [1.0, 2.0, 3.0], [-1.0, 0.5]]), "means[1] has 3 dimensions"),
    fails("a covariance of one row", [[1, 2]], mixture([1], [[0, 0]], [[[1, 0]]]), "covs[0] is 1 by 2"),
    fails("a covariance of three rows", [[1, 2]], mixture([1], [[0, 0]], [[[1, 0], [0, 1], [0, 0]]]), "covs[0] is 3 by 2"),
    fails("a row of a covariance is short", [[1, 2]], mixture([1], [[0, 0]], [[[1, 0], [0]]]), "covs[0][1] has 1 entry"),
    fails("a row of a covariance is long", [[1, 2]], mixture([1], [[0, 0]], [[[1, 0, 0], [0, 1]]]), "covs[0][0] has 3 entries"),
    fails("a negative weight", [[1]], changed(line, "weights", [-0.25, 0.75]), "weights[0] is -0.25"),
    fails("a negative weight, last", [[1]], changed(line, "weights", [0.75, -0.25]), "weights[1] is -0.25"),
    fails("a negative weight, but the sum is 1", [[1, 0]], changed(tilted, "weights", [0.75, -0.25, 0.5]), "weights[1] is -0.25"),
    fails("a weight is NaN", [[1]], changed(line, "weights", [0.5, NAN]), "weights[1] is NaN"),
    fails("a weight is infinite", [[1]], changed(line, "weights", [INF, 0.5]), "weights[0] is +Inf"),
    fails("a coordinate is NaN", [[1, 2], [0, NAN]], tilted, "x[1][1] is NaN"),
    fails("a coordinate is infinite", [[-INF, 0]], tilted, "x[0][0] is -Inf"),
    fails("a mean is NaN", [[1]], changed(line, "means", [[0.0], [NAN]]), "means[1][0] is NaN"),
    fails("a mean is infinite", [[1]], changed(line, "means", [[INF], [0.0]]), "means[0][0] is +Inf"),
    fails("a variance is NaN", [[1]], changed(line, "covs", [[[1.0]], [[NAN]]]), "covs[1][0][0] is NaN"),
    fails("a variance is infinite", [[1]], changed(line, "covs", [[[INF]], [[1.0]]]), "covs[0][0][0] is +Inf"),
    fails("a covariance is NaN beside the diagonal", [[1, 2]], mixture([0.5, 0.5], [[0, 0], [1, 1]], [eye(2), [[1, NAN], [NAN, 1]]]), "covs[1][0][1] is NaN"),
    fails("a covariance is infinite beside the diagonal", [[1, 2]], mixture([1], [[0, 0]], [[[1, -INF], [-INF, 1]]]), "covs[0][0][1] is -Inf"),
    fails("a variance of 0", [[1]], changed(line, "covs", [[[1.0]], [[0.0]]]), "covs[1] is 0"),
    fails("a variance of 0 in a plane", [[1, 2]], mixture([1], [[1, 2]], [[[1, 0], [0, 0]]]), "covs[0] is singular"),
    fails("a negative variance", [[1]], changed(line, "covs", [[[-1.0]], [[1.0]]]), "covs[0] is negative"),
    fails("two negative variances", [[1, 2]], mixture([1], [[0, 0]], [eye(2, -1)]), "covs[0] is negative definite, its determinant 1"),
    fails("indefinite, the last of two", [[1, 2]], mixture([0.5, 0.5], [[0, 0], [1, 1]], [eye(2), [[1, -3], [-3, 2]]]), "covs[1] is indefinite"),
    fails("indefinite in three dimensions", [[1, 2, 3]], mixture([1], [[0, 0, 0]], [[[1, 0.5, 0.9], [0.5, 1, -0.5], [0.9, -0.5, 1]]]), "covs[0] is indefinite"),
    fails("indefinite, of weight 0", [[1]], mixture([1, 0], [[0], [1]], [[[1]], [[-1]]]), "covs[1] is negative"),
], library)
