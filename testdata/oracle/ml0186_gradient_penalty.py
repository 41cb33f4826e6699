"""The gradient by central differences in 60 digits; units of relu that stand at 0 exactly are left out of them."""

import math

import torch
from mpmath import mp, mpf

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan

ACTIVATIONS = {
    "identity": lambda z: z,
    "relu": lambda z: max(z, mpf(0)),
    "tanh": mp.tanh,
    "sigmoid": lambda z: 1 / (1 + mp.exp(-z)),
}

# Multiples of 1/4 from -2 to 2.
state = [186]


def draw():
    state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
    return ((state[0] >> 40) % 17 - 8) / 4


def matrix(n, m, scale=1):
    return [[scale * draw() for _ in range(m)] for _ in range(n)]


def before(row, bias, point):
    return mp.fsum(mpf(w) * v for w, v in zip(row, point)) + mpf(bias)


def norm(point, l1, l2, act):
    point = [mpf(v) for v in point]
    units = list(zip(*l1, l2[0][0]))
    if act == "relu":
        at = [before(row, bias, point) for row, bias, _ in units]
        assert all(z == 0 or abs(z) > 1e-6 for z in at), at
        units = [u for u, z in zip(units, at) if z != 0]
    critic = lambda p: mp.fsum(out * ACTIVATIONS[act](before(row, bias, p)) for row, bias, out in units)
    h, squares = mpf(10) ** -20, mpf(0)
    for j, v in enumerate(point):
        up, down = point[:j] + [v + h] + point[j + 1:], point[:j] + [v - h] + point[j + 1:]
        squares += ((critic(up) - critic(down)) / (2 * h)) ** 2
    return mp.sqrt(squares)


def case(name, x, l1, l2, act, price):
    mean = mp.fsum((norm(p, l1, l2, act) - 1) ** 2 for p in x) / len(x)
    value = mpf(price) * mean
    return oracle.case(name, inputs(x, l1, l2, act, price), float(value) if value > mpf(10) ** -30 else 0.0)


def inputs(x, l1, l2, act, price):
    dense = lambda l: {"w": [[float(v) for v in row] for row in l[0]], "b": [float(v) for v in l[1]]}
    return {"x": [[float(v) for v in row] for row in x], "l1": dense(l1), "l2": dense(l2), "act": act, "lambda": float(price)}


POINTS, ONE, TWO = ((1, 2), (0.5, -1)), (((1, 0.5), (-1, 2), (0.25, 1)), (0.5, 0, -0.25)), (((1, -2, 0.5),), (3,))


def fails(name, why, x=POINTS, l1=ONE, l2=TWO, act="tanh", price=10):
    return oracle.fails(name, inputs(x, l1, l2, act, price), why)


def library(x, l1, l2, act, **rest):
    """torch.autograd.grad"""
    tensor = lambda v: torch.tensor(v, dtype=torch.float64)
    points = tensor(x).requires_grad_()
    hidden = torch.nn.functional.linear(points, tensor(l1["w"]), tensor(l1["b"]))
    if act != "identity":
        hidden = getattr(torch, act)(hidden)
    scores = torch.nn.functional.linear(hidden, tensor(l2["w"]), tensor(l2["b"]))
    (gradient,) = torch.autograd.grad(scores.sum(), points)
    return (rest["lambda"] * ((gradient.norm(dim=1) - 1) ** 2).mean()).item()


def network(d, h):
    return (matrix(h, d, 0.5), matrix(1, h)[0]), (matrix(1, h), [draw()])


UNIT = ([[0.6, 0.8]], [1])
A, B = network(3, 4), network(4, 2)
SQUARE = ([[1, 2], [0, 1]], [0.5, -0.5]), ([[1, -0.5]], [0])
IDENTITY = ([[1, 0], [0, 1]], [0, 0])
FIVE = matrix(5, 3)

oracle.main("ml0186-gradient-penalty", [
    case("example 1", [[5, -7]], IDENTITY, ([[3, 4]], [0]), "identity", 10),
    case("example 2", [[1, 1], [-1, 2]], ([[2, 0], [0, 1]], [0, 0]), ([[1, 2]], [3]), "relu", 1),
    case("example 3", [[0.5]], ([[2]], [-1]), ([[0.5]], [0]), "tanh", 10),
    fails("example 4", "no activation softplus", [[1]], ([[1]], [0]), ([[1]], [0]), "softplus"),
    case("a unit gradient", [[1, 2], [3, -4]], UNIT, ([[1]], [5]), "identity", 10),
    case("too long", [[1, 2]], UNIT, ([[3]], [0]), "identity", 10),
    case("too short", [[1, 2]], UNIT, ([[0.25]], [0]), "identity", 10),
    case("downhill", [[1, 2]], UNIT, ([[-3]], [0]), "identity", 10),
    case("no slope at all", [[1, 2]], UNIT, ([[0]], [7]), "tanh", 10),
    case("one of everything, identity", [[2]], ([[3]], [1]), ([[0.5]], [1]), "identity", 1),
    case("one of everything, relu", [[2]], ([[3]], [1]), ([[0.5]], [1]), "relu", 1),
    case("one of everything, tanh", [[0.25]], ([[3]], [-0.5]), ([[0.5]], [1]), "tanh", 1),
    case("one of everything, sigmoid", [[0.25]], ([[3]], [-0.5]), ([[2]], [1]), "sigmoid", 1),
    case("tanh, a flank below 0", [[-0.75]], ([[1]], [0]), ([[4]], [0]), "tanh", 1),
    case("sigmoid, a flank below 0", [[-0.75]], ([[1]], [0]), ([[9]], [0]), "sigmoid", 1),
    case("sigmoid at 0", [[0]], ([[1]], [0]), ([[2]], [0]), "sigmoid", 2),
    case("identity", FIVE, *A, "identity", 10),
    case("relu", FIVE, *A, "relu", 10),
    case("tanh", FIVE, *A, "tanh", 10),
    case("sigmoid", FIVE, *A, "sigmoid", 10),
    case("more inputs than hidden numbers, tanh", matrix(2, 4), *B, "tanh", 3),
    case("more inputs than hidden numbers, relu", matrix(3, 4), *B, "relu", 3),
    case("square, tanh", [[0.25, -0.5], [0.75, 0.125]], *SQUARE, "tanh", 1),
    case("square, identity", [[0.25, -0.5]], *SQUARE, "identity", 1),
    case("square, relu", [[0.25, 1], [-2, 3]], *SQUARE, "relu", 1),
    case("one long, one short", [[3, 0], [-1, 0]], ([[1, 0], [0, 1]], [0, 0]), ([[3, 0.5]], [0]), "relu", 1),
    case("gradients that cancel on average", [[2], [-2]], ([[1], [-1]], [0, 0]), ([[2, 2]], [0]), "relu", 1),
    case("relu at 0", [[1, -1]], ([[1, 1], [1, 0]], [0, 0]), ([[2, 3]], [0]), "relu", 1),
    case("relu at 0 in all places", [[1]], ([[1], [-2]], [-1, 2]), ([[5, 7]], [0]), "relu", 1),
    case("relu, nothing gets through", [[1, 1]], ([[-1, 0], [0, -1]], [0, 0]), ([[1, 2]], [0]), "relu", 10),
    case("relu, the first bias decides", [[1], [1.5]], ([[1], [1]], [-1.25, -2]), ([[4, 9]], [0]), "relu", 1),
    case("saturated tanh", [[50], [-80]], ([[1]], [0]), ([[1]], [0]), "tanh", 10),
    case("saturated sigmoid", [[100], [-100]], ([[100]], [0]), ([[1]], [0]), "sigmoid", 10),
    case("one point saturated", [[60], [0.5]], ([[1]], [0]), ([[3]], [0]), "tanh", 10),
    case("parts that cancel", [[1, 1]], ([[1, 2], [1, 2]], [0, 0]), ([[3, -3]], [0]), "identity", 1),
    case("the last bias does not matter", [[0.5, -0.5]], UNIT, ([[2]], [100]), "tanh", 10),
    case("lambda 0", FIVE, *A, "tanh", 0),
    case("lambda 0.5", FIVE, *A, "tanh", 0.5),
    case("lambda 100", FIVE[:2], *A, "tanh", 100),
    case("equal points", [[0.5, 0.25]] * 3, UNIT, ([[2]], [0]), "tanh", 1),
    case("decimals", [[0.1, -0.7], [1.3, 0.2]], ([[0.3, 0.9], [-1.1, 0.4], [0.7, -0.6]], [0.1, -0.2, 0.05]), ([[1.7, -0.8, 2.1]], [0.3]), "sigmoid", 7.5),
    case("steep", [[0.5, -0.5]], ([[100, -100], [50, 100]], [-100, 25]), ([[100, -100]], [0]), "identity", 1),
    fails("no point", "no point", []),
    fails("points without entries", "no input", [[], []], ([[], []], [1, 2]), ([[1, 2]], [0])),
    fails("no hidden number", "no row in the first layer", l1=([], []), l2=([[]], [0])),
    fails("a point is shorter", "x[1] has 1 entry for 2 inputs", [[1, 2], [3]]),
    fails("a point is longer", "x[1] has 3 entries for 2 inputs", [[1, 2], [3, 4, 5]]),
    fails("all points are longer", "x[0] has 3 entries for 2 inputs", [[1, 2, 3], [3, 4, 5]]),
    fails("all points are shorter", "x[0] has 1 entry for 2 inputs", [[1], [3]]),
    fails("a row of the first layer is shorter", "row 2 has 1 weight", l1=([[1, 0.5], [-1, 2], [0.25]], [0, 0, 0])),
    fails("a row of the first layer is longer", "row 0 has 3 weights", l1=([[1, 0.5, 1], [-1, 2], [0.25, 1]], [0, 0, 0])),
    fails("a bias too few", "2 biases for 3 rows", l1=(ONE[0], [0, 0])),
    fails("a bias too many", "4 biases for 3 rows", l1=(ONE[0], [0, 0, 0, 0])),
    fails("a weight too few behind", "2 weights for 3 hidden numbers", l2=([[1, 2]], [0])),
    fails("a weight too many behind", "4 weights for 3 hidden numbers", l2=([[1, 2, 3, 4]], [0])),
    fails("two outputs", "two rows in the second layer", l2=([[1, 2, 3], [4, 5, 6]], [0, 0])),
    fails("two outputs, one bias", "two rows in the second layer", l2=([[1, 2, 3], [4, 5, 6]], [0])),
    fails("no output", "no row in the second layer", l2=([], [])),
    fails("no last bias", "no bias in the second layer", l2=([[1, 2, 3]], [])),
    fails("two last biases", "two biases in the second layer", l2=([[1, 2, 3]], [0, 0])),
    fails("no name", 'no activation ""', act=""),
    fails("capitals", "no activation ReLU", act="ReLU"),
    fails("another name", "no activation linear", act="linear"),
    fails("a negative lambda", "lambda is -1", price=-1),
    fails("lambda of NaN", "lambda is NaN", price=NAN),
    fails("lambda of +Inf", "lambda is +Inf", price=INF),
    fails("NaN among the points", "x[1][0] is NaN", [[1, 2], [NAN, 4]]),
    fails("+Inf among the points", "x[0][1] is +Inf", [[1, INF], [3, 4]], act="sigmoid"),
    fails("NaN among the first weights", "a weight is NaN", l1=([[1, 0.5], [NAN, 2], [0.25, 1]], [0, 0, 0])),
    fails("-Inf among the first weights", "a weight is -Inf", l1=([[1, 0.5], [-1, 2], [0.25, -INF]], [0, 0, 0])),
    fails("NaN among the first biases", "a bias is NaN", l1=(ONE[0], [0, NAN, 0])),
    fails("+Inf among the first biases", "a bias is +Inf", l1=(ONE[0], [INF, 0, 0])),
    fails("NaN among the second weights", "a weight is NaN", l2=([[1, 2, NAN]], [0])),
    fails("+Inf among the second weights", "a weight is +Inf", l2=([[INF, 2, 3]], [0])),
    fails("a last bias of NaN", "the bias is NaN", l2=([[1, 2, 3]], [NAN])),
    fails("a last bias of -Inf", "the bias is -Inf", l2=([[1, 2, 3]], [-INF])),
    case("larger, tanh", matrix(6, 7), *network(7, 9), "tanh", 10),
    case("larger, relu", matrix(9, 5), *network(5, 8), "relu", 10),
], library=library)
