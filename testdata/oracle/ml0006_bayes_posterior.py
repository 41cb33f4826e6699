"""Bayes' theorem as it stands, in 80 decimal digits."""

import math

import numpy
import scipy.special
from mpmath import mp, mpf

import oracle

mp.dps = 80
INF, NAN = math.inf, math.nan


def case(name, prior, lik):
    prior, lik = [float(v) for v in prior], [float(v) for v in lik]
    joint = [mp.exp(mpf(p)) * mp.exp(mpf(l)) if min(p, l) > -INF else mpf(0) for p, l in zip(prior, lik)]
    return oracle.case(name, {"logPrior": prior, "logLik": lik}, [float(j / mp.fsum(joint)) for j in joint])


def fails(name, prior, lik, why):
    return oracle.fails(name, {"logPrior": [float(v) for v in prior], "logLik": [float(v) for v in lik]}, why)


def library(logPrior, logLik):
    """scipy.special.softmax, of the sums of the logarithms"""
    return scipy.special.softmax(numpy.add(floats(logPrior), floats(logLik)))


def floats(values):
    return [float(v) for v in values]  # of "-Inf", too


oracle.main("ml0006-bayes-posterior", [
    case("example 1", [math.log(0.01), math.log(0.99)], [math.log(0.9), math.log(0.05)]),
    case("example 2", [0, 0], [-1000, -1000]),
    fails("example 3", [0, -INF], [-INF, 0], "no hypothesis is possible"),
    case("one hypothesis", [-3], [-7]),
    case("unequal prior, equal likelihood", [-1, -2, -0.5], [-4, -4, -4]),
    case("equal prior, unequal likelihood", [-1, -1, -1], [-4, -2, -3]),
    case("four hypotheses", [-1.5, -0.25, -3, -2], [0.5, -2, 1.75, -1]),
    case("prior against likelihood", [0, -5], [-6, 0]),
    case("densities overflow", [0, -1, 0.5], [1000, 1000, 999]),
    case("both large", [1000, 998.5], [999, 1000]),
    case("both very negative", [-1000, -998.5], [-999, -1000]),
    case("their sum is small", [1000, -999], [-1000, 1000]),
    case("small probabilities count", [0, -300, -20], [0, -300, -9]),
    case("too small to be", [1000, -1000], [0, 0]),
    case("largest last", [-5, -4, -3], [-3, -2, -1]),
    case("prior of 0", [-INF, -1, -2], [3, -1, -2]),
    case("likelihood of 0", [-1, -2, -1], [-2, -1, -INF]),
    case("both 0", [-INF, 0, 0], [-INF, 1, 2]),
    case("one is left", [-INF, -2, 0], [0, -3, -INF]),
    case("1000 hypotheses", [-i / 100 for i in range(1000)], [37 * i % 1009 / 64 for i in range(1000)]),
    fails("no hypothesis", [], [], "there is no hypothesis"),
    fails("no likelihood", [0], [], "1 prior and no likelihood"),
    fails("no prior", [], [0], "no prior and 1 likelihood"),
    fails("a prior too many", [0, 0], [0], "2 priors and 1 likelihood"),
    fails("a likelihood too many", [0], [0, 0], "1 prior and 2 likelihoods"),
    fails("NaN in the prior", [0, NAN], [0, 0], "logPrior[1] is NaN"),
    fails("NaN in the likelihood", [0, 0], [NAN, 0], "logLik[0] is NaN"),
    fails("+Inf in the prior", [INF, 0], [0, 0], "logPrior[0] is +Inf"),
    fails("+Inf in the likelihood", [0, 0], [0, INF], "logLik[1] is +Inf"),
    fails("-Inf beside +Inf", [-INF, 0], [INF, 0], "logLik[0] is +Inf"),
    fails("+Inf beside -Inf", [INF, 0], [-INF, 0], "logPrior[0] is +Inf"),
    fails("every prior is 0", [-INF, -INF], [0, 0], "no hypothesis is possible"),
    fails("every likelihood is 0", [0, 0], [-INF, -INF], "no hypothesis is possible"),
], library)
