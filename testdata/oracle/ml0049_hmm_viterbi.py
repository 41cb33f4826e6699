"""The best of all paths, each with its probability as an exact fraction."""

import itertools
from fractions import Fraction

from mpmath import mp, mpf

import oracle

mp.dps = 40


def probability(h, obs, path):
    p = Fraction(h["init"][path[0]]) * Fraction(h["emit"][path[0]][obs[0]])
    for t in range(1, len(obs)):
        if not p:
            return p
        p *= Fraction(h["trans"][path[t - 1]][path[t]]) * Fraction(h["emit"][path[t]][obs[t]])
    return p


def log(p):
    return float(mp.log(mpf(p.numerator) / mpf(p.denominator))) if p else float("-inf")


def best(h, obs):
    return max(itertools.product(range(len(h["init"])), repeat=len(obs)), key=lambda path: probability(h, obs, path))


def hmm(init, trans, emit):
    def floats(row):
        return [float(p) for p in row]

    return {"init": floats(init), "trans": [floats(r) for r in trans], "emit": [floats(r) for r in emit]}


def case(name, h, obs):
    path = best(h, obs)
    return oracle.case(name, {"h": h, "obs": obs}, [list(path), log(probability(h, obs, path))])


def fails(name, h, obs, why):
    return oracle.fails(name, {"h": h, "obs": obs}, why)


def differs(h, obs, other):
    """Whether another rule gives a path that is worse than the best."""
    return probability(h, obs, other(h, obs)) < probability(h, obs, best(h, obs))


def most_likely_states(h, obs):
    """The most likely state of every time by itself."""
    states = range(len(h["init"]))
    paths = {p: probability(h, obs, p) for p in itertools.product(states, repeat=len(obs))}
    return [max(states, key=lambda s: sum(q for p, q in paths.items() if p[t] == s)) for t in range(len(obs))]


def greedy(h, obs):
    """The best next state, and no looking back."""
    states, path = range(len(h["init"])), []
    for o in obs:
        into = h["trans"][path[-1]] if path else h["init"]
        path.append(max(states, key=lambda s: into[s] * h["emit"][s][o]))
    return path


coins = hmm([0.5, 0.5], [[0.75, 0.25], [0.25, 0.75]], [[0.5, 0.5], [0.25, 0.75]])
stages = hmm([1, 0], [[0.5, 0.5], [0, 1]], [[0.9, 0.1], [0.2, 0.8]])
apart = hmm([0.5, 0.5], [[1, 0], [0, 1]], [[1, 0], [0, 1]])
ring = hmm([0, 1, 0], [[0, 1, 0], [0, 0, 1], [1, 0, 0]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
uneven = hmm([0.2, 0.5, 0.3], [[0.1, 0.6, 0.3], [0.5, 0.2, 0.3], [0.05, 0.15, 0.8]],
             [[0.7, 0.1, 0.1, 0.1], [0.1, 0.2, 0.3, 0.4], [0.25, 0.35, 0.3, 0.1]])
# The likeliest first state leads to many unlikely second ones.
forks = hmm([0.4, 0.6], [[0, 1], [0.5, 0.5]], [[0.5, 0.5], [0.5, 0.5]])
# The likeliest second state cannot follow on the likeliest first one.
crossed = hmm([0.4, 0.3, 0.3], [[0, 0, 1], [0, 1, 0], [0, 1, 0]], [[1, 0], [1, 0], [1, 0]])
dead_end = hmm([0.9, 0.1], [[1, 0], [0, 1]], [[0.8, 0.2, 0], [0.3, 0.3, 0.4]])
faint = hmm([0.5, 0.5], [[0.5, 0.5], [0.25, 0.75]], [[1e-60, 1, 1e-300], [2e-60, 1, 3e-301]])
five = hmm([0.1, 0.2, 0.3, 0.15, 0.25],
           [[0.1, 0.2, 0.3, 0.2, 0.2], [0.25, 0.05, 0.1, 0.4, 0.2], [0.3, 0.3, 0.05, 0.05, 0.3], [0, 0.5, 0.1, 0.1, 0.3], [0.6, 0.1, 0, 0.2, 0.1]],
           [[0.9, 0.1], [0.6, 0.4], [0.5, 0.5], [0.3, 0.7], [0.05, 0.95]])
assert differs(forks, [0, 0], greedy) and differs(dead_end, [0, 0, 2], greedy)
assert probability(crossed, [0, 0], most_likely_states(crossed, [0, 0])) == 0

# The dishonest casino of Durbin et al.: a fair and a loaded die.
casino = hmm([0.5, 0.5], [[0.95, 0.05], [0.1, 0.9]], [[1 / 6] * 6, [0.1] * 5 + [0.5]])

two = hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[0.5, 0.5], [0.5, 0.5]])
oracle.main("ml0049-hmm-viterbi", [
    case("example 1", coins, [0, 1]),
    case("example 2", stages, [0, 0, 1, 0, 1]),
    case("example 3", apart, [0, 1]),
    fails("example 4", coins, [0, 2], "there is no symbol 2"),
    case("one state, one symbol", hmm([1], [[1]], [[1]]), [0]),
    case("one state, three symbols", hmm([1], [[1]], [[0.5, 0.25, 0.25]]), [0, 2, 1, 0]),
    case("one observation", uneven, [0]),
    case("one observation, another", uneven, [3]),
    case("the first state counts", hmm([0.9, 0.1], [[0.5, 0.5], [0.5, 0.5]], [[0.4, 0.6], [0.6, 0.4]]), [0]),
    case("one symbol", hmm([0.3, 0.7], [[0.9, 0.1], [0.6, 0.4]], [[1], [1]]), [0, 0, 0]),
    case("two steps", uneven, [0, 3]),
    case("more symbols than states", uneven, [0, 3, 1, 2, 2]),
    case("more states than symbols", five, [0, 1, 1, 0]),
    case("the way there is not the way back", hmm([0.5, 0.5], [[0.9, 0.1], [0.8, 0.2]], [[0.5, 0.5], [0.3, 0.7]]), [0, 1, 1, 1]),
    case("the best next state is not the best path", forks, [0, 0]),
    case("a good start is a dead end", dead_end, [0, 0, 2]),
    case("the likeliest states are no path", crossed, [0, 0]),
    case("the last observation decides", dead_end, [0, 1, 0, 1, 0, 2]),
    case("every path is as good", two, [0, 1, 1, 0]),
    case("two paths are best", hmm([0.5, 0.5], [[0.75, 0.25], [0.25, 0.75]], [[1], [1]]), [0, 0, 0]),
    case("certain", ring, [1, 2, 0, 1, 2, 0, 1]),
    case("impossible from the start", ring, [0, 1, 2]),
    case("impossible in the middle", ring, [1, 2, 2, 0]),
    case("impossible at the end", ring, [1, 2, 0, 0]),
    case("never emitted", hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[1, 0], [1, 0]]), [1]),
    case("no way back", stages, [1, 1, 0, 0, 0]),
    case("faint", faint, [0, 0, 0, 0, 0, 0, 0, 0]),
    case("fainter", faint, [2, 2, 0, 2, 1]),
    case("a dead end that is likelier by 400 digits", hmm([0.5, 0.5], [[1, 0], [0, 1]], [[1, 0], [1e-200, 1]]), [0, 0, 1]),
    case("ten steps", uneven, [0, 3, 3, 1, 0, 2, 2, 0, 3, 1]),
    case("seven steps, five states", five, [1, 1, 0, 1, 0, 0, 1]),
    case("sixteen rolls of a die", casino, [2, 0, 4, 1, 3, 0, 2, 1, 3, 5, 5, 0, 5, 5, 5, 2]),
    fails("no observation", coins, [], "there is no observation"),
    fails("a symbol too large, first", uneven, [4, 0], "there is no symbol 4"),
    fails("a symbol too large, in the middle", uneven, [0, 4, 0], "there is no symbol 4"),
    fails("a negative symbol", coins, [0, -1], "there is no symbol -1"),
    fails("a symbol that only some other model has", hmm([1], [[1]], [[1]]), [0, 1], "there is no symbol 1"),
    fails("no state", hmm([], [], []), [0], "there is no state"),
    fails("no symbol", hmm([1], [[1]], [[]]), [0], "there is no symbol 0"),
    fails("trans has a row too few", hmm([0.5, 0.5], [[0.5, 0.5]], [[1], [1]]), [0], "trans has 1 row, not 2"),
    fails("trans has a row too many", hmm([1], [[1], [1]], [[1]]), [0], "trans has 2 rows, not 1"),
    fails("a row of trans is short", hmm([0.5, 0.5], [[0.5, 0.5], [1]], [[1], [1]]), [0], "trans[1] has 1 entry, not 2"),
    fails("a row of trans is long", hmm([0.5, 0.5], [[0.5, 0.25, 0.25], [0.5, 0.5]], [[1], [1]]), [0, 0], "trans[0] has 3 entries, not 2"),
    fails("emit has a row too few", hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[1]]), [0], "emit has 1 row, not 2"),
    fails("emit has a row too many", hmm([1], [[1]], [[1], [1]]), [0], "emit has 2 rows, not 1"),
    fails("the rows of emit differ", hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[0.5, 0.5], [1]]), [0], "emit[1] has 1 entry, not 2"),
    fails("the rows of emit differ, longer", hmm([0.5, 0.5], [[0.5, 0.5], [0.5, 0.5]], [[1], [0.5, 0.5]]), [0], "emit[1] has 2 entries, not 1"),
    oracle.gen("long, random", "random", 5000, 1),
    oracle.gen("long, few transitions", "few transitions", 2000, 2),
    oracle.gen("long, sticky states", "sticky states", 5000, 3),
    oracle.gen("long, all alike", "all alike", 2000),
    oracle.gen("long, impossible at the end", "impossible at the end", 10000),
])
