"""The sum over all paths as exact fractions where they can be counted, else products of matrices in 60 digits."""

import itertools
from fractions import Fraction

from mpmath import mp, mpf

import oracle

mp.dps = 60


def by_paths(h, obs):
    """The joint probability of each last state and obs, as fractions."""
    states = range(len(h["init"]))
    joint = [Fraction(0)] * len(states)
    for path in itertools.product(states, repeat=len(obs)):
        p = Fraction(h["init"][path[0]])
        for t, s in enumerate(path):
            if t > 0:
                p *= Fraction(h["trans"][path[t - 1]][s])
            p *= Fraction(h["emit"][s][obs[t]])
        joint[path[-1]] += p
    return joint


def by_matrices(h, obs):
    """The same as init' E trans E trans ... E, E being diagonal with the emissions of a symbol."""
    shown = lambda o: mp.diag([mpf(row[o]) for row in h["emit"]])
    product = mp.matrix([[mpf(p) for p in h["init"]]]) * shown(obs[0])
    for o in obs[1:]:
        product = product * mp.matrix(h["trans"]) * shown(o)
    return list(product)


def answer(h, obs):
    rows = []
    for seen in range(1, len(obs) + 1):
        if len(h["init"]) ** seen <= 300:
            joint = [mpf(p.numerator) / p.denominator for p in by_paths(h, obs[:seen])]
            other = by_matrices(h, obs[:seen])
            assert all(abs(a - b) <= mpf(10) ** -50 * a for a, b in zip(joint, other))
            alpha = mp.matrix([joint])
        else:
            alpha = alpha * mp.matrix(h["trans"]) * mp.diag([mpf(row[obs[seen - 1]]) for row in h["emit"]])
        total = mp.fsum(alpha)
        rows.append([float(p / total) for p in alpha])
    return [float(mp.log(total)), rows]


def hmm(init, trans, emit):
    def floats(row):
        return [float(p) for p in row]

    return {"init": floats(init), "trans": [floats(r) for r in trans], "emit": [floats(r) for r in emit]}


def case(name, h, obs):
    return oracle.case(name, {"h": h, "obs": obs}, answer(h, obs))


def fails(name, h, obs, why):
    return oracle.fails(name, {"h": h, "obs": obs}, why)


def scattered(n, symbols):
    return [(7 * i * i + 3 * i) % 11 % symbols for i in range(n)]


coins = hmm([0.5, 0.5], [[0.75, 0.25], [0.25, 0.75]], [[0.5, 0.5], [0.25, 0.75]])
uneven = hmm([0.2, 0.5, 0.3], [[0.1, 0.6, 0.3], [0.5, 0.2, 0.3], [0.05, 0.15, 0.8]],
             [[0.7, 0.1, 0.1, 0.1], [0.1, 0.2, 0.3, 0.4], [0.25, 0.35, 0.3, 0.1]])
onward = hmm([1, 0, 0], [[0.5, 0.5, 0], [0, 0.75, 0.25], [0, 0, 1]], [[0.9, 0.1], [0.5, 0.5], [0.2, 0.8]])
apart = hmm([0.5, 0.5], [[1, 0], [0, 1]], [[0.75, 0.25, 0], [0.25, 0.25, 0.5]])
ring = hmm([0, 1, 0], [[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
five = hmm([0.1, 0.2, 0.3, 0.15, 0.25],
           [[0.1, 0.2, 0.3, 0.2, 0.2], [0.25, 0.05, 0.1, 0.4, 0.2], [0.3, 0.3, 0.05, 0.05, 0.3], [0, 0.5, 0.1, 0.1, 0.3], [0.6, 0.1, 0, 0.2, 0.1]],
           [[0.9, 0.1], [0.6, 0.4], [0.5, 0.5], [0.3, 0.7], [0.05, 0.95]])
sticky = hmm([0.5, 0.5], [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]], [[0.75, 0.25], [0.25, 0.75]])
faint = hmm([0.3, 0.7], [[0.9, 0.1], [0.2, 0.8]], [[1e-8, 2e-9, 1 - 1e-8 - 2e-9], [3e-9, 1e-8, 1 - 3e-9 - 1e-8]])
casino = hmm([0.5, 0.5], [[0.95, 0.05], [0.1, 0.9]], [[1 / 6] * 6, [0.1] * 5 + [0.5]])
# What is certain so far becomes impossible: the symbol is shown, once in 10^9, by a state that is entered once in 10^9.
surprise = hmm([1, 0], [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]], [[1, 0], [1 - 1e-9, 1e-9]])
halves = [0.5, 0.5]

oracle.main("ml0046-hmm-forward", [
    case("example 1", coins, [0, 1]),
    case("example 2", onward, [0, 0, 1, 1]),
    case("example 3", apart, [0, 0, 2]),
    fails("example 4", ring, [1, 2, 2], "no way leads from state 2 to state 2"),
    case("one state, one symbol", hmm([1], [[1]], [[1]]), [0]),
    case("one state, three symbols", hmm([1], [[1]], [[0.5, 0.2, 0.3]]), [0, 2, 1, 0]),
    case("one observation", uneven, [0]),
    case("one observation, the last symbol", uneven, [3]),
    case("the first state counts", hmm([0.9, 0.1], [halves, halves], [[0.4, 0.6], [0.6, 0.4]]), [0]),
    case("one symbol tells nothing", hmm([0.3, 0.7], [[0.9, 0.1], [0.6, 0.4]], [[1], [1]]), [0, 0, 0]),
    case("two steps", uneven, [0, 3]),
    case("more symbols than states", uneven, [0, 3, 1, 2, 2]),
    case("more states than symbols", five, [0, 1, 1, 0]),
    case("the way there is not the way back", hmm([0.5, 0.5], [[0.9, 0.1], [0.8, 0.2]], [[0.5, 0.5], [0.3, 0.7]]), [0, 1, 1, 1]),
    case("steps are independent", hmm([0.25, 0.75], [[0.25, 0.75]] * 2, [[0.5, 0.5], [0.125, 0.875]]), [0, 1, 0]),
    case("certain", ring, [1, 2, 0, 1, 2]),
    case("a state dies out", apart, [0, 1, 0, 2]),
    case("the likelier state is a dead end", hmm([0.9, 0.1], [[1, 0], [0, 1]], [[0.9, 0.1, 0], [0.25, 0.25, 0.5]]), [0, 0, 0, 0, 2, 2]),
    case("no way back", onward, [1, 1, 1, 0, 0, 0]),
    case("zeros among five states", five, [1, 0, 1, 1, 0, 0]),
    case("rare transitions", sticky, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    case("faint symbols", faint, [0, 1, 0, 0, 1]),
    case("a surprise", surprise, [0, 0, 1, 0]),
    case("a likelihood below 10^-400", faint, [i % 5 % 2 for i in range(50)]),
    case("a likelihood below 10^-400 at 60 steps, then usual symbols", faint, [0, 1] * 30 + [2] * 4),
    case("rolls of a die", casino, [2, 0, 4, 1, 3, 0, 2, 1, 3, 5, 5, 0, 5, 5, 5, 2]),
    case("32 steps with zeros", onward, [0] * 4 + [1, 0] * 10 + [1] * 8),
    case("100 steps", uneven, scattered(100, 4)),
    case("400 steps, likelihood below 10^-300", hmm([0.6, 0.4], [[0.7, 0.3], [0.45, 0.55]], [[0.1, 0.2, 0.3, 0.05, 0.15, 0.2], [0.2, 0.05, 0.1, 0.3, 0.25, 0.1]]), scattered(400, 6)),
    fails("no observation", coins, [], "there is no observation"),
    fails("a symbol too large, first", uneven, [4, 0], "there is no symbol 4"),
    fails("a symbol too large, in the middle", uneven, [0, 4, 0], "there is no symbol 4"),
    fails("a symbol too large, last", coins, [0, 2], "there is no symbol 2"),
    fails("a negative symbol", coins, [0, -1], "there is no symbol -1"),
    fails("a negative symbol, first", coins, [-1, 1], "there is no symbol -1"),
    fails("no state", hmm([], [], []), [0], "there is no state"),
    fails("no symbol", hmm([1], [[1]], [[]]), [0], "there is no symbol 0"),
    fails("impossible from the start", ring, [0, 1, 2], "state 0 is not the first"),
    fails("impossible at the end", ring, [1, 2, 0, 0], "no way leads from state 0 to state 0"),
    fails("never emitted", hmm(halves, [halves, halves], [[1, 0], [1, 0]]), [1], "no state emits 1"),
    fails("never emitted, later", hmm(halves, [halves, halves], [[1, 0], [1, 0]]), [0, 0, 1, 0], "no state emits 1"),
    fails("init is short", hmm([1], [halves, halves], [[1], [1]]), [0], "init has 1 entry, not 2"),
    fails("init is long", hmm([0.5, 0.25, 0.25], [halves, halves], [[1], [1]]), [0, 0], "init has 3 entries, not 2"),
    fails("init is empty", hmm([], [halves, halves], [[1], [1]]), [0], "init has no entry"),
    fails("trans has a row too few", hmm(halves, [halves], [[1], [1]]), [0], "trans has 1 row, not 2"),
    fails("trans has a row too many", hmm([1], [[1], [1]], [[1]]), [0], "trans has 2 rows, not 1"),
    fails("a row of trans is short", hmm(halves, [halves, [1]], [[1], [1]]), [0], "trans[1] has 1 entry, not 2"),
    fails("a row of trans is long", hmm(halves, [[0.5, 0.25, 0.25], halves], [[1], [1]]), [0, 0], "trans[0] has 3 entries, not 2"),
    fails("emit has a row too few", hmm(halves, [halves, halves], [[1]]), [0], "emit has 1 row, not 2"),
    fails("emit has a row too many", hmm([1], [[1]], [[1], [1]]), [0], "emit has 2 rows, not 1"),
    fails("the rows of emit differ", hmm(halves, [halves, halves], [halves, [1]]), [0], "emit[1] has 1 entry, not 2"),
    fails("the rows of emit differ, longer", hmm(halves, [halves, halves], [[1], halves]), [0], "emit[1] has 2 entries, not 1"),
])
