"""Elimination on the equations of the gradient, with a column of ones for the intercept, in exact fractions."""

import math
from fractions import Fraction

import numpy

import oracle

INF, NAN = math.inf, math.nan

# Multiples of 1/4 from -3 to 3.
state = [100]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 25 - 12) / 4


def data(n, p, offset=0):
    return [[draw() + offset for _ in range(p)] for _ in range(n)], [draw() for _ in range(n)]


def ridge(x, y, price, intercept):
    p = len(x[0])
    rows = [[Fraction(v) for v in row] + [Fraction(1)] * intercept + [Fraction(target)] for row, target in zip(x, y)]
    unknowns = p + intercept
    system = [[sum(row[j] * row[k] for row in rows) + (Fraction(price) if j == k < p else 0) for k in range(unknowns + 1)]
              for j in range(unknowns)]
    for j in range(unknowns):
        system[j] = [v / system[j][j] for v in system[j]]
        for k in range(unknowns):
            if k != j:
                system[k] = [v - system[k][j] * u for v, u in zip(system[k], system[j])]
    answer = [float(equation[-1]) for equation in system]
    return [answer[:p], answer[p] if intercept else 0.0]


def inputs(x, y, price, intercept):
    return {"x": [[float(v) for v in row] for row in x], "y": [float(v) for v in y], "lambda": float(price), "intercept": intercept}


def case(name, x, y, price, intercept):
    args = inputs(x, y, price, intercept)
    return oracle.case(name, args, ridge(args["x"], args["y"], args["lambda"], intercept))


def fails(name, why, x=((1, 2), (3, 4)), y=(5, 6), price=1, intercept=False):
    return oracle.fails(name, inputs(x, y, price, intercept), why)


def library(**args):
    """numpy.linalg.lstsq, of the centred data with sqrt(lambda) I below"""
    x, y = numpy.array(args["x"]), numpy.array(args["y"])
    means, mean = (x.mean(axis=0), y.mean()) if args["intercept"] else (0 * x[0], 0)
    p = x.shape[1]
    below = numpy.vstack([x - means, math.sqrt(args["lambda"]) * numpy.eye(p)])
    w = numpy.linalg.lstsq(below, numpy.concatenate([y - mean, numpy.zeros(p)]), rcond=None)[0]
    return [w.tolist(), float(mean - means @ w)]


LINE = ([[1], [2], [3]], [2, 3, 7])
TALL, WIDE, SQUARE, FAR = data(6, 3), data(2, 4), data(3, 3), data(5, 2, 60)
NEAR_MEAN = ([[1, 2], [-1, 1], [0, -3]], [2, 0.5, -2.5])

oracle.main("ml0100-ridge-regression", [
    case("example 1", *LINE, 1, False),
    case("example 2", *LINE, 1, True),
    case("example 3", [[1, 1], [2, 2]], [3, 6], 0.5, False),
    fails("example 4", "lambda is -1", [[1, 1], [2, 2]], [3, 6], -1),
    case("one observation of one feature", [[2]], [3], 0.5, False),
    case("one observation, intercept", [[2]], [3], 0.5, True),
    case("one observation of three features", [[1, -2, 3]], [4], 0.5, False),
    case("one observation of three features, intercept", [[1, -2, 3]], [4], 0.5, True),
    case("tall", *TALL, 0.5, False),
    case("tall, intercept", *TALL, 0.5, True),
    case("wide", *WIDE, 0.5, False),
    case("wide, intercept", *WIDE, 0.5, True),
    case("square", *SQUARE, 2, False),
    case("square, intercept", *SQUARE, 2, True),
    case("lambda 0.1", *TALL, 0.1, False),
    case("lambda 0.1, intercept", *TALL, 0.1, True),
    case("lambda 3", *TALL, 3, True),
    case("lambda 10", *TALL, 10, False),
    case("lambda 100", *TALL, 100, True),
    case("lambda 10000", *TALL, 10000, True),
    case("far from 0", *FAR, 0.5, False),
    case("far from 0, intercept", *FAR, 0.5, True),
    case("observations far from 0, intercept", TALL[0], [v + 80 for v in TALL[1]], 0.5, True),
    case("observations far from 0", TALL[0], [v + 80 for v in TALL[1]], 0.5, False),
    case("equal observations, intercept", TALL[0], [4] * 6, 0.5, True),
    case("means of 0, intercept", *NEAR_MEAN, 0.75, True),
    case("means of 0", *NEAR_MEAN, 0.75, False),
    case("equal columns, intercept", [[1, 1, 0], [2, 2, 1], [4, 4, -1], [0, 0, 2]], [1, 2, 3, 5], 0.25, True),
    case("columns that depend on each other", [[1, 2, 3], [2, -1, 1], [0, 3, 3], [1, 1, 2]], [1, 2, 3, 4], 0.25, False),
    case("a column of zeros", [[1, 0], [2, 0], [-1, 0]], [1, 2, 3], 0.5, False),
    case("a constant column, intercept", [[1, 5], [2, 5], [-1, 5]], [1, 2, 3], 0.5, True),
    case("nothing but zeros", [[0, 0], [0, 0]], [1, 2], 0.5, False),
    case("nothing but zeros, intercept", [[0, 0], [0, 0]], [1, 2], 0.5, True),
    case("observations of 0", SQUARE[0], [0, 0, 0], 0.5, False),
    case("orthogonal columns", [[1, 1], [1, -1], [1, 1], [1, -1]], [1, 2, 3, 5], 2, False),
    case("orthonormal columns", [[1, 0], [0, 1]], [3, -4], 3, False),
    case("columns of unequal size", [[100, 0.25], [50, -0.5], [-25, 1], [10, 0.75]], [1, 2, 3, -4], 1, True),
    case("decimals", [[0.1, 0.7], [-0.3, 1.9], [2.2, 0.6]], [1.1, -0.4, 3.3], 0.3, True),
    case("largest numbers", [[100, -100], [-100, -100], [100, 100]], [100, 100, -100], 1, True),
    fails("a lambda just below 0", "lambda is -0.25", price=-0.25),
    fails("a negative lambda, intercept", "lambda is -2", price=-2, intercept=True),
    fails("a negative lambda", "lambda is -1", price=-1),
    fails("lambda of NaN", "lambda is NaN", price=NAN),
    fails("lambda of +Inf", "lambda is +Inf", price=INF),
    fails("lambda of -Inf", "lambda is -Inf", price=-INF),
    fails("no row", "no row", [], []),
    fails("no row, intercept", "no row", [], [], intercept=True),
    fails("no column", "no column", [[], []], [1, 2]),
    fails("no column, intercept", "no column", [[], []], [1, 2], intercept=True),
    fails("observations without rows", "no row, 2 observations", [], [1, 2]),
    fails("an observation too few", "2 rows, 1 observation", y=[5]),
    fails("an observation too many", "2 rows, 3 observations", y=[5, 6, 7]),
    fails("the second row is shorter", "row 1 has 1 feature, row 0 has 2", [[1, 2], [3]]),
    fails("the second row is longer", "row 1 has 3 features, row 0 has 2", [[1, 2], [3, 4, 5]]),
    fails("the second row is empty", "row 1 has no feature", [[1], []]),
    fails("NaN among the features", "x[1][0] is NaN", [[1, 2], [NAN, 4]]),
    fails("+Inf among the features", "x[0][1] is +Inf", [[1, INF], [3, 4]]),
    fails("-Inf among the features", "x[1][1] is -Inf", [[1, 2], [3, -INF]], intercept=True),
    fails("NaN among the observations", "y[1] is NaN", y=[5, NAN]),
    fails("+Inf among the observations", "y[0] is +Inf", y=[INF, 6]),
    fails("-Inf among the observations", "y[0] is -Inf", y=[-INF, 6], intercept=True),
    case("64 rows, 5 columns, intercept", *data(64, 5), 0.5, True),
    case("6 rows, 16 columns", *data(6, 16), 0.5, False),
], library=library)
