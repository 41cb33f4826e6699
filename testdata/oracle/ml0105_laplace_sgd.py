"""The steps in 60 digits; the slope of |y - x.w| by the two sides' differences, 0 where they cancel."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan

# Multiples of 1/4 from -3 to 3.
state = [105]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 25 - 12) / 4


def matrix(n, p):
    return [[draw() for _ in range(p)] for _ in range(n)]


def loss(row, y, w):
    return abs(y - mp.fsum(a * b for a, b in zip(row, w)))


def steps(x, y, w0, eta, decay, order):
    w = [mpf(v) for v in w0]
    h = mpf(10) ** -25
    for t, i in enumerate(order, 1):
        row, target, size = [mpf(v) for v in x[i]], mpf(y[i]), mpf(eta)
        r = loss(row, target, w)
        assert r == 0 or r > 1e-6, (t, r)
        slopes = []
        for j in range(len(w)):
            up, down = w[:], w[:]
            up[j] += h
            down[j] -= h
            slopes.append((loss(row, target, up) - loss(row, target, down)) / (2 * h))
        if decay:
            size /= mp.sqrt(t)
        # Slopes are multiples of 1/1000 here: what differencing leaves is taken off.
        w = [v - size * mp.nint(1000 * s) / 1000 for v, s in zip(w, slopes)]
    return [float(v) for v in w]


def inputs(x, y, w0, eta, decay, order):
    floats = lambda list: [float(v) for v in list]
    return {"x": [floats(row) for row in x], "y": floats(y), "w0": floats(w0), "eta": float(eta), "decay": decay, "order": list(order)}


def case(name, x, y, w0, eta, decay, order):
    return oracle.case(name, inputs(x, y, w0, eta, decay, order), steps(x, y, w0, eta, decay, order))


def fails(name, why, x=((1, 0), (1, 2)), y=(3, -1), w0=(0, 0), eta=0.5, decay=False, order=(0, 1)):
    return oracle.fails(name, inputs(x, y, w0, eta, decay, order), why)


def library(x, y, w0, eta, decay, order):
    """torch.optim.SGD on torch.nn.functional.l1_loss"""
    w = torch.tensor(w0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=eta)
    rate = lambda t: 1 / math.sqrt(t + 1) if decay else 1
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    for i in order:
        optimizer.zero_grad()
        torch.nn.functional.l1_loss(torch.tensor(x[i], dtype=torch.float64) @ w, torch.tensor(y[i], dtype=torch.float64)).backward()
        optimizer.step()
        schedule.step()
    return w.tolist()


A, B = matrix(4, 3), [draw() + 0.1 for _ in range(4)]

oracle.main("ml0105-laplace-sgd", [
    case("example 1", [[1, 0], [1, 2]], [3, -1], [0, 0], 0.5, False, [0, 1, 0]),
    case("example 2", [[1]], [0.25], [0], 1, False, [0] * 5),
    case("example 3", [[1]], [0.25], [0], 1, True, [0] * 5),
    fails("example 4", "step 1 looks at observation 1 of 1", [[1]], [1], [0], 1, False, [1]),
    case("no step", [[1, 2], [3, 4]], [5, 6], [0.5, -7], 0.5, False, []),
    case("no step, decay", [[1, 2], [3, 4]], [5, 6], [0.5, -7], 0.5, True, []),
    case("one step up", [[2, -1, 0.5]], [9], [1, 2, 3], 0.5, False, [0]),
    case("one step down", [[2, -1, 0.5]], [-9], [1, 2, 3], 0.5, False, [0]),
    case("one step, decay", [[2, -1, 0.5]], [-9], [1, 2, 3], 0.5, True, [0]),
    case("two steps, decay", [[2, -1, 0.5]], [-9], [1, 2, 3], 0.5, True, [0, 0]),
    case("a residual of 0", [[1, 2]], [5], [1, 2], 0.5, False, [0]),
    case("a residual of 0, decay", [[1, 2]], [5], [1, 2], 0.5, True, [0]),
    case("a residual of 0 in between", [[1], [2]], [1, 4], [0], 0.5, False, [0, 0, 0, 1, 1, 0]),
    case("a residual of 0, then others, decay", [[1, 0], [1, 2]], [0, 3], [0, 0], 0.5, True, [0, 1, 1, 0]),
    case("reached exactly", [[1]], [2], [0], 0.5, False, [0] * 7),
    case("a large residual", [[1, -2]], [100], [-100, 100], 0.25, False, [0, 0]),
    case("a small residual", [[1, -2]], [0.001], [0, 0], 0.25, False, [0]),
    case("a feature of 0", [[0, 3], [2, 0]], [1, 1], [0, 0], 0.25, False, [0, 1, 0, 1]),
    case("a row of zeros", [[0, 0], [1, 1]], [5, 2], [0.5, 0.25], 0.5, False, [0, 1, 0]),
    case("a row of zeros, decay", [[0, 0], [1, 1]], [5, 2.5], [0.5, 0.25], 0.5, True, [0, 1, 0, 1]),
    case("backwards", A, B, [0, 0, 0], 0.25, False, [3, 2, 1, 0]),
    case("forwards", A, B, [0, 0, 0], 0.25, False, [0, 1, 2, 3]),
    case("rows come again", A, B, [1, -1, 0.5], 0.125, False, [2, 2, 0, 2, 3]),
    case("rows left out", A, B, [1, -1, 0.5], 0.5, False, [3, 0, 3]),
    case("several epochs", A, B, [0, 0, 0], 0.25, False, [0, 1, 2, 3] * 4),
    case("several epochs, decay", A, B, [0, 0, 0], 0.25, True, [0, 1, 2, 3] * 4),
    case("several shuffled epochs, decay", A, B, [0.5, 0, -1], 0.75, True, [2, 0, 3, 1, 1, 3, 0, 2, 0, 1, 2, 3]),
    case("more features than rows", [[1, 2, 3, -1, 0.5]], [7], [0, 1, 0, 1, 0], 0.5, True, [0, 0, 0]),
    case("more rows than features", [[1], [2], [-1], [0.5], [3]], [1.1, 2.3, -4.2, 0.4, 5.5], [0], 0.5, True, [4, 3, 2, 1, 0, 1, 2, 3, 4]),
    case("features of another sign", [[-2]], [3.3], [0], 0.5, False, [0, 0, 0]),
    case("a step above 1", [[1, 0], [0, 1]], [0.3, -0.7], [0, 0], 10, False, [0, 1, 0, 1]),
    case("a step above 1, decay", [[1, 0], [0, 1]], [0.3, -0.7], [0, 0], 10, True, [0, 1, 0, 1]),
    case("a tiny step", [[1, -1]], [3], [0, 0], 0.001, True, [0] * 10),
    case("a step of 0.1", [[1]], [1.05], [0], 0.1, False, [0] * 25),
    case("shrinking steps near the median", [[1], [1], [1]], [1.1, 2.2, 9.9], [0], 0.5, True, [0, 1, 2] * 20),
    fails("no observation", "no row", [], [], [0, 0], order=[]),
    fails("no observation, but steps", "no row", [], [], [0, 0]),
    fails("no feature", "no weight", [[], []], [3, -1], [], order=[]),
    fails("an observation too few", "2 rows, 1 observation", y=[3], order=[0]),
    fails("an observation too many", "2 rows, 3 observations", y=[3, -1, 2]),
    fails("no observation for the rows", "2 rows, no observation", y=[], order=[]),
    fails("a weight too few", "row 0 has 2 features for 1 weight", w0=[0]),
    fails("a weight too many", "row 0 has 2 features for 3 weights", w0=[0, 0, 0]),
    fails("a shorter row", "row 1 has 1 feature for 2 weights", [[1, 0], [1]]),
    fails("a longer row", "row 0 has 3 features for 2 weights", [[1, 0, 2], [1, 2]]),
    fails("a shorter row that no step looks at", "row 1 has 1 feature for 2 weights", [[1, 0], [1]], order=[0]),
    fails("NaN among the features", "x[1][0] is NaN", [[1, 0], [NAN, 2]]),
    fails("+Inf among the features", "x[0][1] is +Inf", [[1, INF], [1, 2]]),
    fails("NaN in a row that no step looks at", "x[1][1] is NaN", [[1, 0], [1, NAN]], order=[0]),
    fails("NaN among the observations", "y[1] is NaN", y=[3, NAN]),
    fails("-Inf among the observations", "y[0] is -Inf", y=[-INF, 1]),
    fails("NaN among the weights", "w0[0] is NaN", w0=[NAN, 0]),
    fails("+Inf among the weights", "w0[1] is +Inf", w0=[0, INF]),
    fails("NaN among the weights, no step", "w0[0] is NaN", w0=[NAN, 0], order=[]),
    fails("a step size of 0", "eta is 0", eta=0),
    fails("a negative step size", "eta is -0.5", eta=-0.5),
    fails("a step size of NaN", "eta is NaN", eta=NAN),
    fails("a step size of +Inf", "eta is +Inf", eta=INF),
    fails("a step size of -Inf", "eta is -Inf", eta=-INF),
    fails("a step size of 0, no step", "eta is 0", eta=0, order=[]),
    fails("a negative place in the order", "step 1 looks at observation -1 of 2", order=[-1]),
    fails("the number of observations in the order", "step 2 looks at observation 2 of 2", order=[0, 2]),
    fails("a place far too large", "step 3 looks at observation 100 of 2", order=[0, 1, 100]),
    case("200 steps", A, B, [0.5, -2, 1], 0.3, True, [(7 * t * t + t) % 4 for t in range(200)]),
], library=library)
