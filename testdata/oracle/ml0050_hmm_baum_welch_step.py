"""Counts along every path as exact fractions; where there are too many paths, theta dL/dtheta by matrices in 60 digits."""

import itertools
from fractions import Fraction

from mpmath import mp, mpf

import oracle

mp.dps = 60


def by_paths(h, obs):
    """Expected counts of starts, transitions and emissions, given obs."""
    states = range(len(h["init"]))
    init, trans, emit = empty(h, Fraction(0))
    total = Fraction(0)
    for path in itertools.product(states, repeat=len(obs)):
        p = Fraction(1)
        for t, s in enumerate(path):
            p *= Fraction(h["trans"][path[t - 1]][s] if t else h["init"][s]) * Fraction(h["emit"][s][obs[t]])
        total += p
        init[path[0]] += p
        for t, s in enumerate(path):
            emit[s][obs[t]] += p
            if t:
                trans[path[t - 1]][s] += p
    assert total > 0
    real = lambda q: mpf((q / total).numerator) / (q / total).denominator
    return [real(p) for p in init], [[real(p) for p in r] for r in trans], [[real(p) for p in r] for r in emit]


def by_matrices(h, obs):
    """The same: a count is its parameter times the slope of the log likelihood, a product of matrices and its rest."""
    n = len(h["init"])
    shown = [mp.diag([mpf(row[o]) for row in h["emit"]]) for o in obs]
    step = mp.matrix(h["trans"])
    before = [mp.matrix([[mpf(p) for p in h["init"]]])]  # up to a time, its symbol not yet included
    after = [mp.matrix([1] * n)]  # what follows a time
    for t in range(1, len(obs)):
        before.append(before[-1] * shown[t - 1] * step)
        after.insert(0, step * (shown[len(obs) - t] * after[0]))
    total = (before[-1] * shown[-1] * after[-1])[0]
    init, trans, emit = empty(h, mpf(0))
    for t, o in enumerate(obs):
        for i in range(n):
            here = before[t][i] * shown[t][i, i] * after[t][i] / total
            emit[i][o] += here
            if t == 0:
                init[i] += here
            else:
                for k in range(n):
                    trans[k][i] += before[t - 1][k] * shown[t - 1][k, k] * step[k, i] * shown[t][i, i] * after[t][i] / total
    return init, trans, emit


def empty(h, zero):
    return [zero for _ in h["init"]], [[zero for _ in r] for r in h["trans"]], [[zero for _ in r] for r in h["emit"]]


def answer(h, seqs):
    init, trans, emit = empty(h, mpf(0))
    for obs in seqs:
        few = len(h["init"]) ** len(obs) <= 1100
        more = by_paths(h, obs) if few else by_matrices(h, obs)
        if few:
            assert near(more, by_matrices(h, obs))
        init = [a + b for a, b in zip(init, more[0])]
        trans = [[a + b for a, b in zip(r, s)] for r, s in zip(trans, more[1])]
        emit = [[a + b for a, b in zip(r, s)] for r, s in zip(emit, more[2])]
    share = lambda row, old: [float(v / sum(row)) for v in row] if sum(row) else old
    return {
        "init": share(init, h["init"]),
        "trans": [share(r, old) for r, old in zip(trans, h["trans"])],
        "emit": [share(r, old) for r, old in zip(emit, h["emit"])],
    }


def near(a, b):
    if isinstance(a, (list, tuple)):
        return all(near(x, y) for x, y in zip(a, b))
    return abs(a - b) < mpf(10) ** -45


def hmm(init, trans, emit):
    def floats(row):
        return [float(p) for p in row]

    return {"init": floats(init), "trans": [floats(r) for r in trans], "emit": [floats(r) for r in emit]}


def case(name, h, seqs):
    return oracle.case(name, {"h": h, "seqs": seqs}, answer(h, seqs))


def fails(name, h, seqs, why):
    return oracle.fails(name, {"h": h, "seqs": seqs}, why)


def scattered(n, symbols, a=7):
    return [(a * i * i + 3 * i) % 11 % symbols for i in range(n)]


coins = hmm([0.5, 0.5], [[0.75, 0.25], [0.25, 0.75]], [[0.5, 0.5], [0.25, 0.75]])
uneven = hmm([0.2, 0.5, 0.3], [[0.1, 0.6, 0.3], [0.5, 0.2, 0.3], [0.05, 0.15, 0.8]],
             [[0.7, 0.1, 0.1, 0.1], [0.1, 0.2, 0.3, 0.4], [0.25, 0.35, 0.3, 0.1]])
onward = hmm([1, 0, 0], [[0.5, 0.5, 0], [0, 0.75, 0.25], [0, 0, 1]], [[0.9, 0.1], [0.5, 0.5], [0.2, 0.8]])
apart = hmm([0.5, 0.5], [[1, 0], [0, 1]], [[0.75, 0.25, 0], [0.25, 0.25, 0.5]])
ring = hmm([0, 1, 0], [[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
five = hmm([0.1, 0.2, 0.3, 0.15, 0.25],
           [[0.1, 0.2, 0.3, 0.2, 0.2], [0.25, 0.05, 0.1, 0.4, 0.2], [0.3, 0.3, 0.05, 0.05, 0.3], [0, 0.5, 0.1, 0.1, 0.3], [0.6, 0.1, 0, 0.2, 0.1]],
           [[0.9, 0.1], [0.6, 0.4], [0.5, 0.5], [0.3, 0.7], [0.05, 0.95]])
visible = hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[1, 0], [0, 1]])
faint = hmm([0.3, 0.7], [[0.9, 0.1], [0.2, 0.8]], [[1e-8, 2e-9, 1 - 1e-8 - 2e-9], [3e-9, 1e-8, 1 - 3e-9 - 1e-8]])
casino = hmm([0.5, 0.5], [[0.95, 0.05], [0.1, 0.9]], [[1 / 6] * 6, [0.1] * 5 + [0.5]])
sticky = hmm([0.5, 0.5], [[1 - 1e-6, 1e-6], [1e-6, 1 - 1e-6]], [[0.75, 0.25], [0.25, 0.75]])
# What is certain so far becomes impossible: the symbol is shown, once in 10^9, by a state that is entered once in 10^9.
surprise = hmm([1, 0], [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]], [[1, 0], [1 - 1e-9, 1e-9]])
hardly = hmm([1, 0], [[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]], [[0.5, 0.5], [1e-9, 1 - 1e-9]])
halves = [0.5, 0.5]

oracle.main("ml0050-hmm-baum-welch-step", [
    case("example 1", coins, [[0, 1]]),
    case("example 2", visible, [[0, 0, 1, 0, 0], [1, 1], [1]]),
    case("example 3", hmm([1, 0], [[1, 0], [0.5, 0.5]], [[0.5, 0.5], [0.25, 0.75]]), [[0, 0, 1]]),
    fails("example 4", ring, [[1, 2, 0], [1, 0]], "no way leads from state 1 to state 0"),
    case("one state, one symbol", hmm([1], [[1]], [[1]]), [[0]]),
    case("one state counts symbols", hmm([1], [[1]], [[0.5, 0.2, 0.3]]), [[0, 2, 1, 0], [2]]),
    case("one observation", uneven, [[0]]),
    case("sequences of one observation", uneven, [[3], [0], [3]]),
    case("two steps", uneven, [[0, 3]]),
    case("one symbol tells nothing", hmm([0.3, 0.7], [[0.9, 0.1], [0.6, 0.4]], [[1], [1]]), [[0, 0, 0]]),
    case("more symbols than states", uneven, [[0, 3, 1, 2, 2]]),
    case("more states than symbols", five, [[0, 1, 1, 0]]),
    case("a symbol that never comes", uneven, [[0, 3, 1], [1, 0]]),
    case("two sequences", uneven, [[0, 3, 1, 2], [2, 2, 0]]),
    case("the same in the other order", uneven, [[2, 2, 0], [0, 3, 1, 2]]),
    case("a sequence twice", coins, [[0, 1, 1], [0, 1, 1], [1, 0]]),
    case("an unlikely sequence counts as much", faint, [[2, 2, 2], [0, 1, 0]]),
    case("sequences of many lengths", casino, [[5], [0, 5], [5, 5, 5], [1, 2, 3, 4], [5, 0, 5, 5, 2]]),
    case("the start is hidden", hmm([0.9, 0.1], [[0.6, 0.4], [0.3, 0.7]], [[0.2, 0.8], [0.7, 0.3]]), [[0, 0], [1, 0], [0, 1]]),
    case("certain", ring, [[1, 2, 0, 1, 2]]),
    case("zeros stay", onward, [[0, 0, 1, 1], [0, 1]]),
    case("zeros among five states", five, [[1, 0, 1, 1], [0, 0, 1]]),
    case("a state is left at once", hmm([1, 0], [[0, 1], [0, 1]], [[0.5, 0.5], [0.25, 0.75]]), [[0, 0, 1]]),
    case("a state only at the end", onward, [[0, 0, 1]]),
    case("states that are never visited", ring, [[1], [1]]),
    case("a state that cannot have been", apart, [[0, 2], [1, 2, 2]]),
    case("later symbols tell where it began", apart, [[0, 0, 0, 2], [0, 1, 0]]),
    case("rare transitions", sticky, [[0, 0, 0, 0, 1, 1, 1, 1, 1]]),
    case("faint symbols", faint, [[0, 1, 0, 0, 1], [1, 1, 2]]),
    case("a surprise", surprise, [[0, 0, 1, 0]]),
    case("a state that is hardly ever visited", hardly, [[0, 0, 0]]),
    case("a likelihood below 10^-400", faint, [[i % 5 % 2 for i in range(50)]]),
    case("rolls of a die", casino, [[2, 0, 4, 1, 3, 0, 2, 1, 3, 5, 5, 0, 5, 5, 5, 2]]),
    case("32 steps with zeros", onward, [[0] * 4 + [1, 0] * 10 + [1] * 8, [0, 1]]),
    case("100 steps and 60 steps", uneven, [scattered(100, 4), scattered(60, 4, 5)]),
    case("600 steps", hmm([0.6, 0.4], [[0.7, 0.3], [0.45, 0.55]], [[0.1, 0.2, 0.3, 0.05, 0.15, 0.2], [0.2, 0.05, 0.1, 0.3, 0.25, 0.1]]), [scattered(600, 6)]),
    case("100 sequences", coins, [scattered(1 + i % 4, 2, i + 1) for i in range(100)]),
    fails("no sequence", coins, [], "there is no sequence"),
    fails("an empty sequence", coins, [[]], "seqs[0] is empty"),
    fails("an empty sequence among others", coins, [[0, 1], [], [1]], "seqs[1] is empty"),
    fails("an empty sequence, last", coins, [[0, 1], []], "seqs[1] is empty"),
    fails("a symbol too large, first", uneven, [[4, 0]], "there is no symbol 4"),
    fails("a symbol too large, last", coins, [[0, 1], [1, 2]], "there is no symbol 2"),
    fails("a negative symbol", coins, [[0, -1], [0]], "there is no symbol -1"),
    fails("no state", hmm([], [], []), [[0]], "there is no state"),
    fails("no symbol", hmm([1], [[1]], [[]]), [[0]], "there is no symbol 0"),
    fails("impossible from the start", ring, [[0, 1, 2]], "state 0 is not the first"),
    fails("impossible at the end", ring, [[1, 2, 0, 0]], "no way leads from state 0 to state 0"),
    fails("never emitted", hmm(halves, [halves, halves], [[1, 0], [1, 0]]), [[0, 0], [0, 1, 0]], "no state emits 1"),
    fails("init is short", hmm([1], [halves, halves], [[1], [1]]), [[0]], "init has 1 entry, not 2"),
    fails("init is long", hmm([0.5, 0.25, 0.25], [halves, halves], [[1], [1]]), [[0, 0]], "init has 3 entries, not 2"),
    fails("init is empty", hmm([], [halves, halves], [[1], [1]]), [[0]], "init has no entry"),
    fails("trans has a row too few", hmm(halves, [halves], [[1], [1]]), [[0]], "trans has 1 row, not 2"),
    fails("trans has a row too many", hmm([1], [[1], [1]], [[1]]), [[0]], "trans has 2 rows, not 1"),
    fails("a row of trans is short", hmm(halves, [halves, [1]], [[1], [1]]), [[0]], "trans[1] has 1 entry, not 2"),
    fails("a row of trans is long", hmm(halves, [[0.5, 0.25, 0.25], halves], [[1], [1]]), [[0, 0]], "trans[0] has 3 entries, not 2"),
    fails("emit has a row too few", hmm(halves, [halves, halves], [[1]]), [[0]], "emit has 1 row, not 2"),
    fails("emit has a row too many", hmm([1], [[1]], [[1], [1]]), [[0]], "emit has 2 rows, not 1"),
    fails("the rows of emit differ", hmm(halves, [halves, halves], [halves, [1]]), [[0]], "emit[1] has 1 entry, not 2"),
    fails("the rows of emit differ, longer", hmm(halves, [halves, halves], [[1], halves]), [[0]], "emit[1] has 2 entries, not 1"),
])
