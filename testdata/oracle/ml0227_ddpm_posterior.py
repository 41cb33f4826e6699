"""Product of two Gaussian densities by their precisions, in 60 decimal digits."""

import math

from mpmath import mp, mpf, sqrt

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan
state = [227]


def numbers(n, scale=16, span=97):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return values


def inputs(xt, x0, ab_t, ab_prev):
    return {"xt": [float(v) for v in xt], "x0": [float(v) for v in x0], "abT": float(ab_t), "abPrev": float(ab_prev)}


def posterior(xt, x0, abT, abPrev):
    a, b = mpf(abT), mpf(abPrev)
    if b == 1:
        return [x0, 0.0]  # an infinite precision: the image
    alpha = a / b
    # x_t = sqrt(alpha) x + noise says that x is x_t/sqrt(alpha) with precision alpha/(1-alpha).
    forward, back = 1 / (1 - b), alpha / (1 - alpha)
    mean = []
    for noised, image in zip(xt, x0):
        pull = forward * sqrt(b) * mpf(image) + back * mpf(noised) / sqrt(alpha)
        mean.append(float(pull / (forward + back)))
    return [mean, float(1 / (forward + back))]


def case(name, xt, x0, ab_t, ab_prev):
    args = inputs(xt, x0, ab_t, ab_prev)
    return oracle.case(name, args, posterior(**args))


def fails(name, why, xt=(1, 2), x0=(3, -1), ab_t=0.5, ab_prev=0.75):
    return oracle.fails(name, inputs(xt, x0, ab_t, ab_prev), why)


oracle.main("ml0227-ddpm-posterior", [
    case("example 1", [1, -2], [2, 0], 0.25, 0.5),
    case("example 2", [3, 4], [0.5, -0.5], 0.9, 1),
    fails("example 3", "abPrev is below abT", [1], [1], 0.5, 0.25),
    case("one number", [0.75], [-1.25], 0.5, 0.625),
    case("the image alone", [0, 0, 0], [1, -2, 3], 0.3, 0.6),
    case("the noised image alone", [1, -2, 3], [0, 0, 0], 0.3, 0.6),
    case("zeros", [0, 0], [0, 0], 0.3, 0.6),
    case("a big step", numbers(4), numbers(4), 0.1, 0.9),
    case("a small step", numbers(4), numbers(4), 0.4, 0.41),
    case("a small step, little noise", numbers(4), numbers(4), 0.97, 0.98),
    case("a small step, little image", numbers(4), numbers(4), 0.02, 0.021),
    case("the second of a thousand steps", numbers(4), numbers(4), 0.99978012, 0.9999),
    case("the first of a thousand steps", numbers(4), numbers(4), 0.9999, 1),
    case("the last of a thousand steps", numbers(4), numbers(4), 4.03e-5, 4.11e-5),
    case("steps as close as may be", numbers(4), numbers(4), 0.49997, 0.5),
    case("as close as may be, next to no noise", numbers(4), numbers(4), 0.9999, 0.99996),
    case("to the image from nearly nothing", numbers(4), numbers(4), 1e-6, 1),
    case("halfway to the image", numbers(4), numbers(4), 0.5, 1),
    case("rates of which the roots are rational", numbers(4), numbers(4), 0.0625, 0.25),
    case("thirds", numbers(4), numbers(4), 1 / 3, 2 / 3),
    case("the two sources agree", [1.5, -3], [3, -6], 0.25, 0.49),
    case("the two sources differ", [-100, 100], [100, -100], 0.35, 0.55),
    case("tiny numbers", [1e-5, -2e-6], [2e-5, 1e-6], 0.4, 0.5),
    case("the smallest rates", numbers(3), numbers(3), 1e-6, 3e-6),
    case("64 numbers", numbers(64), numbers(64), 0.35, 0.62),
    fails("nothing", "no numbers", [], []),
    fails("no image", "0 numbers for 2", x0=[]),
    fails("no noised image", "2 numbers for 0", xt=[]),
    fails("the image is shorter", "1 number for 2", x0=[3]),
    fails("the image is longer", "3 numbers for 2", x0=[3, 4, 5]),
    fails("NaN in the noised image", "xt[1] is NaN", xt=[1, NAN]),
    fails("NaN in the image", "x0[0] is NaN", x0=[NAN, 1]),
    fails("+Inf in the noised image", "xt[0] is +Inf", xt=[INF, 1]),
    fails("-Inf in the noised image", "xt[1] is -Inf", xt=[1, -INF]),
    fails("+Inf in the image", "x0[0] is +Inf", x0=[INF, 1]),
    fails("-Inf in the image", "x0[1] is -Inf", x0=[1, -INF]),
    fails("NaN in the image, no noise before", "x0[1] is NaN", x0=[1, NAN], ab_t=0.5, ab_prev=1),
    fails("abT is negative", "abT is -0.25", ab_t=-0.25),
    fails("abT is 1", "abT is 1", ab_t=1, ab_prev=1),
    fails("abT is above 1", "abT is 1.25", ab_t=1.25, ab_prev=1.5),
    fails("abT is NaN", "abT is NaN", ab_t=NAN),
    fails("abT is -Inf", "abT is -Inf", ab_t=-INF),
    fails("abPrev is above 1", "abPrev is 1.25", ab_prev=1.25),
    fails("abPrev is NaN", "abPrev is NaN", ab_prev=NAN),
    fails("abPrev is +Inf", "abPrev is +Inf", ab_prev=INF),
    fails("abPrev is 0", "abPrev is 0", ab_prev=0),
    fails("both are negative", "abT and abPrev are negative", ab_t=-0.5, ab_prev=-0.25),
    fails("slightly less noise later on", "abPrev is below abT", ab_t=0.5001, ab_prev=0.5),
    fails("abT is 1, abPrev below", "abT is 1", ab_t=1, ab_prev=0.5),
])
