"""Best assignments of tree models in exact fractions: by trying all where there are few, else by cutting off a root."""

import itertools
import math
from fractions import Fraction

from mpmath import mp, mpf

import oracle

mp.dps = 40
INF, NAN = math.inf, math.nan


def log(z):
    return float(mp.log(mpf(z.numerator)) - mp.log(mpf(z.denominator)))


def weight(n, edges, unary, pair, state):
    product = Fraction(1)
    for v in range(n):
        product *= Fraction(unary[v][state[v]])
    for (a, b), table in zip(edges, pair):
        product *= Fraction(table[state[a]][state[b]])
    return product


def enumerated(n, edges, unary, pair):
    return max(itertools.product(*(range(len(u)) for u in unary)), key=lambda state: weight(n, edges, unary, pair, state))


def rooted(n, edges, unary, pair):
    """For each state of a node the best weight of what hangs on it, with the states."""
    def below(v, parent):
        best = [(Fraction(w), {v: x}) for x, w in enumerate(unary[v])]
        for (a, b), table in zip(edges, pair):
            if v in (a, b) and parent not in (a, b):
                deeper = below(a + b - v, v)
                for x, (product, states) in enumerate(best):
                    factor, more = max(((Fraction(table[x][y] if a == v else table[y][x]) * d, s) for y, (d, s) in enumerate(deeper)), key=lambda c: c[0])
                    best[x] = (product * factor, {**states, **more})
        return best

    _, states = max(below(0, -1), key=lambda c: c[0])
    return [states[v] for v in range(n)]


def model(edges, unary, pair, n=None):
    return {"n": len(unary) if n is None else n, "edges": edges, "unary": [[float(w) for w in u] for u in unary],
            "pair": [[[float(w) for w in row] for row in table] for table in pair]}


def case(name, *given):
    m = model(*given)
    state = rooted(**m)
    best = weight(state=state, **m)
    if math.prod(len(u) for u in m["unary"]) <= 4000:
        assert best == weight(state=enumerated(**m), **m)
    assert best > 0
    return oracle.case(name, m, [state, log(best)])


def fails(name, why, *given, n=None):
    return oracle.fails(name, model(*given, n=n), why)


def each_by_itself(n, edges, unary, pair):
    """The state of each node that has the most weight in all assignments together."""
    share = [[0] * len(u) for u in unary]
    for state in itertools.product(*(range(len(u)) for u in unary)):
        for v in range(n):
            share[v][state[v]] += weight(n, edges, unary, pair, state)
    return [row.index(max(row)) for row in share]


def table(rows, cols, step=5, size=11):
    return [[(step * (i * cols + j) % size + 1) / 4 for j in range(cols)] for i in range(rows)]


def numbers(k, start=1):
    return [((start + 3 * i) % 7 + 1) / 2 for i in range(k)]


def tree(parents, states):
    """Node v+1 hangs on parents[v]; every second edge is written the other way round."""
    edges = [[p, v + 1] if v % 2 == 0 else [v + 1, p] for v, p in enumerate(parents)]
    return edges, [numbers(k, v) for v, k in enumerate(states)], [table(states[a], states[b], 3 + e, 13) for e, (a, b) in enumerate(edges)]


two = [[0, 1]], [[1, 2], [3, 1]], [[[1, 2], [3, 4]]]
ones = [1, 1]
keep = [[1, 0], [0, 1]]
swap = [[0, 1], [1, 0]]
chain3 = [[0, 1], [1, 2]], [[1, 2], [1, 1, 1], [2, 1]], [table(2, 3), table(3, 2, 7)]
bent = tree([0, 0, 1, 1, 2], [2, 3, 2, 4, 3, 2])
tiny = [1e-9, 3e-9]
huge = [[1e9, 2e8], [5e8, 9e8]]
# State 0 of node 0 is in one good assignment, state 1 in two that are less good but more together.
forks = [[0, 1]], [[1, 1], [1, 1]], [[[5, 1], [4, 4]]]
forks3 = [[0, 1], [1, 2]], [[1, 1], [1, 1, 1], [1, 1]], [[[4, 1, 1], [1, 3, 3]], [[3, 1], [2, 2], [2, 2]]]
for m in forks, forks3:
    m = model(*m)
    assert weight(state=each_by_itself(**m), **m) < weight(state=rooted(**m), **m)

oracle.main("ml0037-max-product-tree", [
    case("example 1", *two),
    case("example 2", *forks),
    case("the likeliest states by themselves, three nodes", *forks3),
    case("two best assignments, opposites", [[0, 1]], [ones, ones], [swap]),
    case("two best assignments, a chain of opposites", [[0, 1], [1, 2], [2, 3]], [ones] * 4, [swap] * 3),
    case("two best assignments, a star of opposites", [[0, 1], [0, 2], [3, 0]], [ones] * 4, [swap] * 3),
    case("two best assignments, of a weight between", [[0, 1], [1, 2]], [ones] * 3, [[[1, 2], [2, 1]]] * 2),
    case("six best assignments, all different neighbours", [[0, 1]], [[1, 1, 1]] * 2, [[[0, 1, 1], [1, 0, 1], [1, 1, 0]]]),
    case("every assignment is best", [[0, 1], [0, 2]], [ones, [1, 1, 1], ones], [[[1] * 3] * 2, [ones, ones]]),
    case("the best state of a node alone is wrong", [[0, 1]], [[3, 2], [1, 1]], [[[1, 1], [3, 1]]]),
    case("the best state of the last node alone is wrong", [[0, 1]], [[1, 1], [3, 2]], [[[1, 3], [1, 1]]]),
    case("a leaf far away decides", [[0, 1], [1, 2], [2, 3]], [ones, ones, ones, [1, 1.5]], [[[2, 1], [1, 2]]] * 3),
    case("all weights below 1", [[0, 1]], [[0.5, 0.25], [0.125, 0.25]], [[[0.5, 0.25], [0.125, 0.5]]]),
    case("all weights 1", [[0, 1]], [ones, ones], [[[1, 1], [1, 1]]]),
    fails("example 3", "an equal and a different neighbour", [[0, 1]], [[1, 0], [0, 1]], [keep]),
    case("one node", [], [[1, 3]], []),
    case("one node, one state", [], [[0.5]], []),
    case("one node, a state of weight 0", [], [[0, 2, 6]], []),
    case("two nodes, written the other way round", [[1, 0]], [[1, 2], [3, 1]], [[[1, 3], [2, 4]]]),
    case("two nodes, unequal numbers of states", [[0, 1]], [[1, 2], [2, 1, 3]], [table(2, 3)]),
    case("two nodes, unequal, the other way round", [[1, 0]], [[1, 2], [2, 1, 3]], [table(3, 2)]),
    case("one state beside three", [[0, 1]], [[2], [1, 2, 3]], [[[3, 1, 2]]]),
    case("independent neighbours", [[0, 1]], [[1, 3], [2, 5]], [[[1, 1], [1, 1]]]),
    case("equal neighbours", [[0, 1]], [[1, 3], [2, 5]], [keep]),
    case("opposite neighbours", [[0, 1]], [[1, 3], [2, 5]], [swap]),
    case("one direction only", [[0, 1]], [[1, 3], [2, 5]], [[[1, 1], [0, 1]]]),
    case("chain of three, unequal", *chain3),
    case("chain, the middle is node 0", [[1, 0], [0, 2]], [[1, 2], [3, 1, 2], [1, 4]], [table(3, 2), table(2, 2, 7)]),
    case("chain of four, numbered out of order", [[2, 0], [0, 3], [3, 1]], [[1, 2], [3, 1], [1, 4], [2, 2]], [table(2, 2), table(2, 2, 7), table(2, 2, 4)]),
    case("chain of equals, one end known", [[0, 1], [1, 2], [2, 3]], [[1, 0], [1, 2], [3, 1], [1, 1]], [keep, keep, keep]),
    case("chain of opposites, an end known", [[0, 1], [1, 2], [2, 3]], [ones, [1, 2], [3, 1], [0, 2]], [swap, swap, swap]),
    case("known in the middle", [[0, 1], [1, 2]], [[1, 2], [0, 3], [2, 1]], [table(2, 2), table(2, 2, 3)]),
    case("star", *tree([0, 0, 0, 0], [3, 2, 2, 2, 2])),
    case("star, the centre is the last node", [[0, 4], [1, 4], [2, 4], [4, 3]], [numbers(2), numbers(2, 2), numbers(2, 3), numbers(2, 4), numbers(3)], [table(2, 3), table(2, 3, 4), table(2, 3, 7), table(3, 2)]),
    case("star of unequal leaves", *tree([0, 0, 0], [2, 3, 4, 5])),
    case("two levels", *tree([0, 0, 1, 1, 2, 2], [2, 2, 2, 2, 2, 2, 2])),
    case("bent", *bent),
    case("a broom", *tree([0, 1, 2, 2, 2], [2, 3, 2, 3, 2, 4])),
    case("a caterpillar", *tree([0, 0, 1, 1, 3, 3, 5], [2, 2, 3, 2, 2, 3, 2, 2])),
    case("ten states", *tree([0, 1], [10, 9, 8])),
    case("edges from the end", bent[0][::-1], bent[1], bent[2][::-1]),
    case("zeros here and there", [[0, 1], [1, 2], [1, 3]], [[1, 0, 2], [1, 2], [0, 1], [3, 1]], [[[1, 0], [2, 1], [0, 3]], [[1, 2], [0, 1]], [[0, 1], [2, 0]]]),
    case("only one assignment is possible", [[0, 1], [1, 2]], [[0, 1], ones, ones], [swap, keep]),
    case("a child forbids a state of its parent", [[0, 1], [0, 2]], [[1, 1, 1], ones, ones], [[[1, 1], [0, 0], [1, 1]], [[0, 0], [1, 2], [3, 1]]]),
    case("weights 1 to 100", [[0, 1], [1, 2]], [[1, 100], [100, 1], [1, 100]], [[[100, 1], [1, 100]]] * 2),
    case("weights of 10^-9", [[0, 1]], [tiny, tiny], [[[1e-9, 2e-9], [4e-9, 1e-9]]]),
    case("weights of 10^9", [[0, 1]], [[1e9, 5e8], [2e8, 1e9]], [huge]),
    case("the logarithm is that of 1/4", [[0, 1]], [[0.5, 0.5], [0.5, 0.5]], [[[1, 1], [1, 1]]]),
    case("large and small weights make up for each other", [[0, 1]], [[1e9, 1e9], [1e-9, 1e-9]], [[[0.25, 0.25], [0.25, 0.25]]]),
    fails("no assignment: unary weights of 0", "all weights of node 1 are 0", [[0, 1]], [ones, [0, 0]], [keep]),
    fails("no assignment: one node", "all weights of node 0 are 0", [], [[0, 0]], []),
    fails("no assignment: a table of 0", "all weights of a table are 0", [[0, 1]], [ones, ones], [[[0, 0], [0, 0]]]),
    fails("no assignment: ends that differ", "equal along the chain, but the ends differ", [[0, 1], [1, 2]], [[1, 0], ones, [0, 1]], [keep, keep]),
    fails("no assignment: leaves that differ", "equal along all edges, but leaves differ", [[0, 1], [0, 2], [0, 3]], [ones, [1, 0], ones, [0, 1]], [keep] * 3),
    fails("no nodes", "there is no node", [], [], []),
    fails("a negative number of nodes", "-1 nodes", [], [], [], n=-1),
    fails("no nodes, but a list", "0 nodes, 1 list", [], [ones], [], n=0),
    fails("more nodes than lists", "3 nodes, 2 lists", [[0, 1], [1, 2]], [ones, ones], [keep, keep], n=3),
    fails("fewer nodes than lists", "1 node, 2 lists", [], [ones, ones], [], n=1),
    fails("a node without states", "node 1 has no state", [[0, 1]], [ones, []], [[[], []]]),
    fails("one node without states", "node 0 has no state", [], [[]], []),
    fails("an edge too few", "1 edge for 3 nodes", [[0, 1]], [ones] * 3, [keep]),
    fails("no edges", "0 edges for 2 nodes", [], [ones] * 2, []),
    fails("an edge too many: a circle", "3 edges for 3 nodes", [[0, 1], [1, 2], [2, 0]], [ones] * 3, [keep] * 3),
    fails("an edge of one node", "1 edge for 1 node", [[0, 0]], [ones], [keep]),
    fails("a circle beside a node", "node 3 is alone", [[0, 1], [1, 2], [2, 0]], [ones] * 4, [keep] * 3),
    fails("a circle without node 0", "node 0 is alone", [[1, 2], [2, 3], [3, 1]], [ones] * 4, [keep] * 3),
    fails("an edge twice", "0 and 1 twice, node 2 is alone", [[0, 1], [0, 1]], [ones] * 3, [keep] * 2),
    fails("an edge there and back", "0 and 1 twice, node 2 is alone", [[0, 1], [1, 0]], [ones] * 3, [keep] * 2),
    fails("an edge from a node to itself", "0 and 0", [[0, 0]], [ones] * 2, [keep]),
    fails("an edge from another node to itself", "1 and 1", [[0, 1], [1, 1]], [ones] * 3, [keep] * 2),
    fails("two parts", "0-1 and a circle of 2, 3, 4", [[0, 1], [2, 3], [3, 4], [4, 2]], [ones] * 5, [keep] * 4),
    fails("a node too large, first", "there is no node 2", [[2, 0]], [ones] * 2, [keep]),
    fails("a negative node, second", "there is no node -1", [[0, -1]], [ones] * 2, [keep]),
    fails("two edges, two nodes, one table", "2 edges for 2 nodes", [[0, 1], [1, 0]], [ones] * 2, [keep]),
    fails("a node without states, first of its edge", "node 1 has no state", [[1, 0]], [ones, []], [[]]),
    fails("a node too large", "there is no node 2", [[0, 2]], [ones] * 2, [keep]),
    fails("a negative node", "there is no node -1", [[-1, 1]], [ones] * 2, [keep]),
    fails("a table too few", "1 table for 2 edges", [[0, 1], [1, 2]], [ones] * 3, [keep]),
    fails("a table too many", "2 tables for 1 edge", [[0, 1]], [ones] * 2, [keep] * 2),
    fails("a table with a row too few", "1 row for 2 states", [[0, 1]], [ones] * 2, [[[1, 2]]]),
    fails("a table with a row too many", "3 rows for 2 states", [[0, 1]], [ones] * 2, [[[1, 2]] * 3]),
    fails("a table without rows", "0 rows for 2 states", [[0, 1]], [ones] * 2, [[]]),
    fails("a table with a short last row", "1 entry for 2 states", [[0, 1]], [ones] * 2, [[[1, 2], [3]]]),
    fails("a table with a long last row", "3 entries for 2 states", [[0, 1]], [ones] * 2, [[[1, 2], [3, 4, 5]]]),
    fails("a table with a long first row", "3 entries for 2 states", [[0, 1]], [ones] * 2, [[[3, 4, 5], [1, 2]]]),
    fails("a table of the transposed shape", "3 by 2 for 2 by 3", [[0, 1]], [ones, [1, 2, 3]], [table(3, 2)]),
    fails("a negative weight of a node", "-1", [[0, 1]], [ones, [1, -1]], [keep]),
    fails("a negative weight of an edge", "-1", [[0, 1]], [ones] * 2, [[[1, 1], [1, -1]]]),
    fails("NaN in a node", "NaN", [[0, 1]], [ones, [NAN, 1]], [keep]),
    fails("NaN in an edge", "NaN", [[0, 1]], [ones] * 2, [[[1, NAN], [1, 1]]]),
    fails("NaN beside a state of weight 0", "NaN", [[0, 1]], [[1, 0], ones], [[[1, 1], [1, NAN]]]),
    fails("+Inf in a node", "+Inf", [], [[INF, 1]], []),
    fails("+Inf in an edge", "+Inf", [[0, 1]], [ones] * 2, [[[1, 1], [INF, 1]]]),
    fails("-Inf in an edge", "-Inf", [[0, 1]], [ones] * 2, [[[1, 1], [-INF, 1]]]),
    case("chain of 60", *tree(list(range(59)), [2] * 60)),
    case("chain of 60, weights of 10^-9", [[v, v + 1] for v in range(59)], [tiny] * 60, [[[1e-9, 3e-9], [2e-9, 1e-9]]] * 59),
    case("chain of 60, weights of 10^9", [[v, v + 1] for v in range(59)], [[1e9, 4e8]] * 60, [huge] * 59),
    case("star of 60, leaves against each other", [[0, v] for v in range(1, 60)], [[1, 1.5]] + [ones] * 59, [[[1, 0.01], [0.01, 0.01]] if v < 30 else [[0.01, 0.01], [1, 0.01]] for v in range(59)]),
    case("star of 60, weights of 10^9", [[v, 0] for v in range(1, 60)], [[1e9, 9e8]] * 60, [huge] * 59),
    case("star of 60, weights of 10^-9", [[v, 0] for v in range(1, 60)], [tiny] * 60, [[[1e-9, 3e-9], [2e-9, 1e-9]]] * 59),
    case("40 nodes", *tree([v * 7 % (v + 1) for v in range(39)], [2 + v % 3 for v in range(40)])),
])
