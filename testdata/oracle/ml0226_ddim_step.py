"""A step back in 60 decimal digits; a step with the true noise, also by the forward process."""

import math

import torch
from mpmath import mp, mpf, sqrt

import oracle

mp.dps = 60
INF, NAN = math.inf, math.nan
state = [226]


def numbers(n, scale=16, span=97):
    """Multiples of 1/scale around 0."""
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % span - span // 2) / scale)
    return values


def inputs(xt, eps, z, ab_t, ab_prev, sigma):
    lists = [[float(v) for v in x] for x in (xt, eps, z)]
    return dict(zip(("xt", "epsPred", "z", "abT", "abPrev", "sigma"), lists + [float(ab_t), float(ab_prev), float(sigma)]))


def case(name, xt, eps, z, ab_t, ab_prev, sigma):
    args = inputs(xt, eps, z, ab_t, ab_prev, sigma)
    a, b, s = mpf(args["abT"]), mpf(args["abPrev"]), mpf(args["sigma"])
    want = []
    for x, e, fresh in zip(args["xt"], args["epsPred"], args["z"]):
        image = (mpf(x) - sqrt(1 - a) * mpf(e)) / sqrt(a)
        want.append(float(sqrt(b) * image + sqrt(1 - b - s * s) * mpf(e) + s * mpf(fresh)))
    return oracle.case(name, args, want)


def back(name, image, eps, ab_t, ab_prev):
    """A deterministic step with the true noise, whose answer is the forward process."""
    def at(ab):
        return [float(sqrt(mpf(ab)) * mpf(x) + sqrt(1 - mpf(ab)) * mpf(e)) for x, e in zip(image, eps)]
    return oracle.case(name, inputs(at(ab_t), eps, [0.0] * len(eps), ab_t, ab_prev, 0), at(ab_prev))


def fails(name, why, xt=(1, 2), eps=(3, -1), z=(0.5, 4), ab_t=0.5, ab_prev=0.625, sigma=0.25):
    return oracle.fails(name, inputs(xt, eps, z, ab_t, ab_prev, sigma), why)


def library(xt, epsPred, z, abT, abPrev, sigma):
    """torch: the step as PyTorch code has it"""
    x, e, fresh = (torch.tensor(v, dtype=torch.float64) for v in (xt, epsPred, z))
    a, b = torch.tensor([abT, abPrev], dtype=torch.float64)
    image = (x - (1 - a).sqrt() * e) / a.sqrt()
    return (b.sqrt() * image + (1 - b - sigma**2).sqrt() * e + sigma * fresh).tolist()


oracle.main("ml0226-ddim-step", [
    case("example 1", [2, 1], [0, 1], [1, -2], 0.25, 0.75, 0.5),
    case("example 2", [1.6, -0.1], [1, -0.5], [7, 7], 0.64, 1, 0),
    fails("example 3", "1 - 0.5 - 0.5625 is negative", [1], [1], [1], 0.25, 0.5, 0.75),
    case("one number", [0.75], [-1.25], [2], 0.5, 0.625, 0.25),
    case("all zero", [0, 0, 0], [0, 0, 0], [0, 0, 0], 0.3, 0.6, 0.2),
    case("image only", [1, -2, 3], [0, 0, 0], [0, 0, 0], 0.3, 0.6, 0.2),
    case("predicted noise only", [0, 0, 0], [1, -2, 3], [0, 0, 0], 0.3, 0.6, 0.2),
    case("fresh noise only", [0, 0, 0], [0, 0, 0], [1, -2, 3], 0.3, 0.6, 0.2),
    case("deterministic", numbers(5), numbers(5), numbers(5), 0.3, 0.55, 0),
    case("some fresh noise", numbers(5), numbers(5), numbers(5), 0.3, 0.55, 0.4),
    case("sigma of DDPM", numbers(4), numbers(4), numbers(4), 0.3, 0.5, math.sqrt(0.5 / 0.7 * 0.4)),
    case("sigma close to all the noise", numbers(4), numbers(4), numbers(4), 0.3, 0.5, 0.707),
    case("sigma is all the noise", numbers(3), numbers(3), numbers(3), 0.5, 0.4375, 0.75),
    case("sigma below its square root", numbers(3), numbers(3), numbers(3), 0.125, 0.25, 0.8),
    case("the rates of a thousand steps, an early one", numbers(4), numbers(4), numbers(4), 0.9998, 0.9999, 0.005),
    case("the rates of a thousand steps, a late one", numbers(4), numbers(4), numbers(4), 0.00041, 0.00043, 0.12),
    case("to no noise at all", numbers(4), numbers(4), numbers(4), 0.2, 1, 0),
    case("from no noise at all", numbers(4), numbers(4), numbers(4), 1, 0.5, 0.25),
    case("from none to none", numbers(4), numbers(4), numbers(4), 1, 1, 0),
    case("to little but fresh noise", numbers(4), numbers(4), numbers(4), 0.7, 0.01, 0.99),
    case("towards more noise", numbers(4), numbers(4), numbers(4), 0.7, 0.2, 0.1),
    case("on the spot", numbers(4), numbers(4), numbers(4), 0.45, 0.45, 0),
    case("on the spot, with fresh noise", numbers(4), numbers(4), numbers(4), 0.45, 0.45, 0.3),
    case("the smallest abT", numbers(4), numbers(4), numbers(4), 1e-4, 0.99, 0.01),
    case("the estimate is not clipped", [3, -3, 5], [-2, 2, 0.5], [0, 0, 0], 0.04, 0.9, 0),
    case("the largest numbers", [100, -100, 100], [100, 100, -100], [-100, 100, 100], 0.4, 0.5, 0.6),
    case("tiny numbers", [1e-5, -2e-6, 3e-7], [2e-5, 1e-6, -1e-7], [3e-6, 1e-5, 4e-6], 0.4, 0.5, 0.6),
    back("true noise", [1.5, -0.25, 2], [0.5, 1.25, -0.75], 0.2, 0.6),
    back("true noise, a long way", [1.5, -0.25, 2], [0.5, 1.25, -0.75], 0.001, 0.999),
    back("true noise, to the image", [1.5, -0.25, 2], [0.5, 1.25, -0.75], 0.04, 1),
    case("64 numbers", numbers(64), numbers(64), numbers(64), 0.35, 0.62, 0.31),
    fails("nothing", "no numbers", [], [], []),
    fails("no noise predicted", "0 predictions for 2 numbers", eps=[]),
    fails("a prediction too few", "1 prediction for 2 numbers", eps=[3]),
    fails("a prediction too many", "3 predictions for 2 numbers", eps=[3, 4, 5]),
    fails("no fresh noise", "0 numbers of fresh noise for 2", z=[]),
    fails("fresh noise too short", "1 number of fresh noise for 2", z=[3]),
    fails("fresh noise too long, sigma 0", "3 numbers of fresh noise for 2", z=[3, 4, 5], sigma=0),
    fails("a number of the image too few", "1 number, two predictions", xt=[3]),
    fails("NaN in the image", "xt[1] is NaN", xt=[1, NAN]),
    fails("NaN in the prediction", "epsPred[0] is NaN", eps=[NAN, 1]),
    fails("NaN in the fresh noise, sigma 0", "z[1] is NaN", z=[1, NAN], sigma=0),
    fails("+Inf in the image", "xt[0] is +Inf", xt=[INF, 1]),
    fails("-Inf in the prediction", "epsPred[1] is -Inf", eps=[1, -INF]),
    fails("-Inf in the fresh noise", "z[0] is -Inf", z=[-INF, 1]),
    fails("abT is 0", "abT is 0", ab_t=0),
    fails("abT is negative", "abT is negative", ab_t=-0.5),
    fails("abT is above 1", "abT is above 1", ab_t=1.5),
    fails("abT is NaN", "abT is NaN", ab_t=NAN),
    fails("abPrev is negative", "abPrev is negative", ab_prev=-0.25),
    fails("abPrev is above 1", "abPrev is above 1", ab_prev=1.25, sigma=0),
    fails("abPrev is NaN", "abPrev is NaN", ab_prev=NAN),
    fails("abPrev is -Inf", "abPrev is -Inf", ab_prev=-INF),
    fails("sigma is NaN", "sigma is NaN", sigma=NAN),
    fails("sigma is +Inf", "sigma is +Inf", sigma=INF),
    fails("sigma is slightly too large", "1 - 0.75 - 0.25050025 is negative", ab_prev=0.75, sigma=0.5005),
    fails("fresh noise where there is none", "1 - 1 - 0.0625 is negative", ab_prev=1),
    fails("sigma is a variance", "1 - 0.5 - 0.64 is negative", ab_prev=0.5, sigma=0.8),
], library=library)
