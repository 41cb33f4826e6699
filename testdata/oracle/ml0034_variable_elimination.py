"""Marginals by going through the full joint distribution, in exact fractions."""

import itertools
import math
from fractions import Fraction

import numpy

import oracle

INF, NAN = math.inf, math.nan


def marginal(factors, query, evidence):
    """Adds up the weight of every assignment; a variable that is observed has one value."""
    card = {v: c for f in factors for v, c in zip(f["vars"], f["card"])}
    names, asked = sorted(card), sorted(query)
    choices = [[evidence[str(v)]] if str(v) in evidence else range(card[v]) for v in names]
    weights = {}
    for values in itertools.product(*choices):
        value = dict(zip(names, values))
        weight = Fraction(1)
        for f in factors:
            place = 0
            for v, c in zip(f["vars"], f["card"]):
                place = place * c + value[v]
            weight *= Fraction(f["values"][place])
        key = tuple(value[v] for v in asked)
        weights[key] = weights.get(key, 0) + weight
    total = sum(weights.values())
    cases = itertools.product(*(range(card[v]) for v in asked))
    return {"vars": asked, "card": [card[v] for v in asked], "values": [float(weights[c] / total) for c in cases]}


def chain_marginal(factors, size):
    """The first variable of a chain: the tables as matrices, multiplied with ones from the end."""
    vector = [Fraction(1)] * size
    for f in reversed(factors):
        rows = [f["values"][i * size:(i + 1) * size] for i in range(size)]
        vector = [sum(Fraction(x) * y for x, y in zip(row, vector)) for row in rows]
    return {"vars": [0], "card": [size], "values": [float(v / sum(vector)) for v in vector]}


def factor(names, card, values):
    return {"vars": list(names), "card": list(card), "values": [float(v) for v in values]}


def args(factors, query, evidence, order):
    return {"factors": factors, "query": query, "evidence": {str(k): v for k, v in evidence.items()}, "order": order}


def case(name, factors, query, evidence, order):
    a = args(factors, query, evidence, order)
    names = {v for f in factors for v in f["vars"]}
    assert sorted([*query, *evidence, *order]) == sorted(names)
    return oracle.case(name, a, marginal(factors, query, a["evidence"]))


def fails(name, why, factors, query, evidence, order):
    return oracle.fails(name, args(factors, query, evidence, order), why)


def library(factors, query, evidence, order):
    """numpy.einsum"""
    names = sorted({v for f in factors for v in f["vars"]})
    if len(names) > 26 or not factors:
        return None  # it names axes by letters
    operands = []
    for f in factors:
        table = numpy.array(f["values"]).reshape(f["card"])
        at = tuple(evidence.get(str(v), slice(None)) for v in f["vars"])
        operands += [table[at], [names.index(v) for v in f["vars"] if str(v) not in evidence]]
    asked = sorted(query)
    joint = numpy.einsum(*operands, [names.index(v) for v in asked], optimize=True)
    return {"vars": asked, "card": list(joint.shape), "values": (joint / joint.sum()).ravel().tolist()}


def mixed(n, step=7, size=11):
    return [(step * i % size + 1) / 4 for i in range(n)]


# A burglar or an earthquake sets off the alarm, upon which John and Mary may call.
alarm = [
    factor([0], [2], [0.999, 0.001]), factor([1], [2], [0.998, 0.002]),
    factor([0, 1, 2], [2, 2, 2], [0.999, 0.001, 0.71, 0.29, 0.06, 0.94, 0.05, 0.95]),
    factor([2, 3], [2, 2], [0.95, 0.05, 0.1, 0.9]), factor([2, 4], [2, 2], [0.99, 0.01, 0.3, 0.7]),
]
pair = [factor([0], [2], [0.6, 0.4]), factor([0, 1], [2, 3], [0.5, 0.25, 0.25, 0.125, 0.375, 0.5])]
sizes = [factor([0, 1], [2, 3], mixed(6)), factor([1, 2], [3, 4], mixed(12)), factor([2, 3], [4, 2], mixed(8)), factor([0, 3], [2, 2], mixed(4))]
star = [factor([0, v], [3, 2], mixed(6, v + 2, 13)) for v in range(1, 7)]
three = [factor([2, 5, 9], [2, 3, 4], mixed(24, 5, 23)), factor([5], [3], [1, 2, 3])]
ring = [factor([0, 1], [2, 2], [5, 1, 1, 5]), factor([1, 2], [2, 2], [5, 1, 1, 5]), factor([2, 3], [2, 2], [5, 1, 1, 5]), factor([0, 3], [2, 2], [1, 5, 5, 2])]
xor = [factor([0, 1, 2], [2, 2, 2], [1, 0, 0, 1, 0, 1, 1, 0])]
coin = factor([0], [2], [1, 3])
long = [factor([v, v + 1], [2, 2], [(3 * v % 5 + 1) / 8, 0.5, (v % 3 + 1) / 4, 0.75]) for v in range(29)]
ten = [factor([v, v + 1], [4, 4], mixed(16, v + 3, 17)) for v in range(12)]


def chain(name, factors, size):
    n = len(factors)
    return oracle.case(name, args(factors, [0], {}, list(range(n, 0, -1))), chain_marginal(factors, size))


oracle.main("ml0034-variable-elimination", [
    case("example 1", pair, [0], {1: 2}, []),
    case("example 2", pair, [1], {}, [0]),
    case("example 3", [factor([0, 2], [2, 2], [1, 2, 3, 4]), factor([2, 7], [2, 2], [1, 0, 0.5, 0.5])], [7, 0], {}, [2]),
    fails("example 4", "1 and 2 never meet", [factor([1, 2], [2, 2], [1, 0, 0, 0]), factor([1], [2], [0, 1])], [2], {}, [1]),
    case("one coin", [coin], [0], {}, []),
    case("one coin, nothing asked", [coin], [], {}, [0]),
    case("one coin, seen, nothing asked", [coin], [], {0: 1}, []),
    case("no factors", [], [], {}, []),
    case("one coin twice", [coin, coin], [0], {}, []),
    case("an entry of 0", [factor([0], [3], [0, 1, 3])], [0], {}, []),
    case("a factor over nothing", [coin, factor([], [], [7])], [0], {}, []),
    case("a variable of one value", [factor([0, 1], [1, 3], [1, 2, 5])], [0, 1], {}, []),
    case("a variable of one value goes", [factor([0, 1], [1, 3], [1, 2, 5])], [1], {}, [0]),
    case("nothing goes", pair, [0, 1], {}, []),
    case("nothing goes, asked backwards", pair, [1, 0], {}, []),
    case("all but one goes", sizes, [0], {}, [1, 2, 3]),
    case("all but one goes, in another order", sizes, [0], {}, [3, 1, 2]),
    case("four sizes, the second", sizes, [1], {}, [0, 2, 3]),
    case("four sizes, the third", sizes, [2], {}, [3, 0, 1]),
    case("four sizes, the last", sizes, [3], {}, [0, 1, 2]),
    case("four sizes, two", sizes, [1, 3], {}, [0, 2]),
    case("four sizes, two, asked backwards", sizes, [3, 1], {}, [2, 0]),
    case("four sizes, three", sizes, [2, 0, 1], {}, [3]),
    case("four sizes, one seen", sizes, [0], {2: 3}, [1, 3]),
    case("four sizes, two seen", sizes, [2], {1: 2, 3: 0}, [0]),
    case("four sizes, the ends seen", sizes, [1, 2], {0: 1, 3: 1}, []),
    case("four sizes, all but one seen", sizes, [2], {0: 0, 1: 1, 3: 1}, []),
    case("four sizes, all seen", sizes, [], {0: 0, 1: 1, 2: 2, 3: 1}, []),
    case("a table of three, first", three, [2], {}, [5, 9]),
    case("a table of three, middle", three, [5], {}, [9, 2]),
    case("a table of three, last", three, [9], {}, [2, 5]),
    case("a table of three, middle seen", three, [2, 9], {5: 1}, []),
    case("a table of three, last seen", three, [5], {9: 3}, [2]),
    case("a table of three, first seen", three, [9], {2: 0}, [5]),
    case("burglary, both called", alarm, [0], {3: 1, 4: 1}, [1, 2]),
    case("burglary, both called, another order", alarm, [0], {3: 1, 4: 1}, [2, 1]),
    case("earthquake explains it away", alarm, [0], {1: 1, 2: 1}, [3, 4]),
    case("will Mary call", alarm, [4], {}, [0, 1, 2, 3]),
    case("burglary and earthquake, John called", alarm, [1, 0], {3: 1}, [4, 2]),
    case("star, the centre", star, [0], {}, [1, 2, 3, 4, 5, 6]),
    case("star, a leaf", star, [4], {}, [6, 5, 3, 2, 1, 0]),
    case("star, a leaf, the centre first", star, [4], {}, [0, 1, 2, 3, 5, 6]),
    case("star, the centre seen", star, [2], {0: 2}, [1, 3, 4, 5, 6]),
    case("star, leaves seen", star, [6], {1: 1, 2: 0, 3: 1}, [4, 5, 0]),
    case("ring", ring, [0], {}, [1, 2, 3]),
    case("ring, opposite ones", ring, [0, 2], {}, [1, 3]),
    case("ring, one seen", ring, [2], {0: 1}, [3, 1]),
    case("parity, nothing known", xor, [0], {}, [1, 2]),
    case("parity, one known", xor, [0, 1], {2: 1}, []),
    case("parity, two known", xor, [1], {0: 1, 2: 1}, []),
    case("two parts that do not touch", [*pair, factor([8, 9], [2, 2], [1, 2, 3, 5])], [1, 9], {}, [0, 8]),
    case("a part that is not asked", [*pair, factor([8, 9], [2, 2], [1, 2, 3, 5])], [1], {}, [9, 0, 8]),
    case("large and small entries", [factor([0], [2], [1e9, 1e-9]), factor([0, 1], [2, 2], [1e-9, 1e9, 1e9, 1e-9])], [0, 1], {}, []),
    case("only one assignment is possible", [factor([0, 1], [2, 2], [0, 0, 1e-9, 0])], [0, 1], {}, []),
    fails("evidence without weight", "1 does not come", [factor([0, 1], [2, 2], [1, 0, 2, 0])], [0], {1: 1}, []),
    fails("all entries 0", "no weight", [factor([0], [2], [0, 0])], [0], {}, []),
    fails("all entries 0, nothing asked", "no weight", [factor([0], [2], [0, 0])], [], {}, [0]),
    fails("weight 0 over nothing", "no weight", [coin, factor([], [], [0])], [0], {}, []),
    fails("a value too large", "variable 1 has no value 3", pair, [0], {1: 3}, []),
    fails("a value of another variable's size", "variable 0 has no value 2", pair, [1], {0: 2}, []),
    fails("a value below 0", "variable 1 has no value -1", pair, [0], {1: -1}, []),
    fails("observed, unknown", "there is no variable 5", pair, [0], {1: 1, 5: 0}, []),
    fails("observed, unknown, negative value", "there is no variable 5", pair, [0, 1], {5: -1}, []),
    fails("asked, unknown", "there is no variable 5", pair, [0, 5], {1: 1}, []),
    fails("in the order, unknown", "there is no variable 5", pair, [0], {}, [1, 5]),
    fails("one unknown for one without a part", "there is no variable 5", pair, [0, 5], {}, []),
    fails("no factors, one asked", "there is no variable 0", [], [0], {}, []),
    fails("asked twice", "variable 0 twice", pair, [0, 0], {}, [1]),
    fails("in the order twice", "variable 1 twice", pair, [0], {}, [1, 1]),
    fails("asked and in the order", "variable 0 twice", pair, [0], {}, [0, 1]),
    fails("asked and observed", "variable 0 twice", pair, [0, 1], {0: 1}, []),
    fails("observed and in the order", "variable 1 twice", pair, [0], {1: 1}, [1]),
    fails("the order is too short", "variable 1 has no part", pair, [0], {}, []),
    fails("nothing has a part", "variables 0 and 1 have no part", pair, [], {}, []),
    fails("one of four has no part", "variable 3 has no part", sizes, [0], {1: 0}, [2]),
    fails("a variable of two sizes", "2 and 3", [coin, factor([0, 1], [3, 2], mixed(6))], [0], {}, [1]),
    fails("an entry too few", "3 entries for 4", [factor([0, 1], [2, 2], [1, 2, 3])], [0], {}, [1]),
    fails("an entry too many", "5 entries for 4", [factor([0, 1], [2, 2], [1, 2, 3, 4, 5])], [0], {}, [1]),
    fails("no entries", "no entry for 2", [factor([0], [2], [])], [0], {}, []),
    fails("a factor over nothing, without its entry", "no entry for 1", [coin, factor([], [], [])], [0], {}, []),
    fails("a size too few", "1 size for 2 variables", [factor([0, 1], [2], [1, 2])], [0], {}, [1]),
    fails("a size too many", "2 sizes for 1 variable", [factor([0], [2, 2], [1, 2, 3, 4])], [0], {}, []),
    fails("a size of 1 too many", "2 sizes for 1 variable", [factor([0], [2, 1], [1, 2])], [0], {}, []),
    fails("a size of 0", "variable 0 has no value", [factor([0], [0], [])], [0], {}, []),
    fails("negative sizes", "variables 0 and 1 have sizes below 0", [factor([0, 1], [-2, -1], [1, 2])], [0], {}, [1]),
    fails("variables that fall", "1, then 0", [factor([1, 0], [2, 2], [1, 2, 3, 4])], [0], {}, [1]),
    fails("a variable twice in a factor", "0, then 0", [factor([0, 0], [2, 2], [1, 2, 3, 4])], [0], {}, []),
    fails("a negative entry", "-1", [factor([0], [2], [3, -1])], [0], {}, []),
    fails("NaN", "an entry is NaN", [factor([0, 1], [2, 2], [1, 2, NAN, 4])], [0], {}, [1]),
    fails("NaN beside the evidence", "an entry is NaN", [factor([0, 1], [2, 2], [1, 2, NAN, 4])], [0], {1: 1}, []),
    fails("+Inf", "an entry is infinite", [factor([0], [2], [1, INF])], [0], {}, []),
    fails("+Inf beside the evidence", "an entry is infinite", [factor([0, 1], [2, 2], [1, 2, INF, 4])], [0], {1: 1}, []),
    fails("-Inf", "an entry is infinite", [factor([0], [2], [1, -INF])], [0], {}, []),
    chain("a chain of 30", long, 2),
    chain("a chain of 13, four values each", ten, 4),
], library)
