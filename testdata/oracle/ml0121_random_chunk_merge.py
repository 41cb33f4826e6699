"""Draws labels, not values: each chunk's number as often as it has values left, in order; then deals the chunks out."""

import itertools
from collections import Counter

import oracle


def merged(chunks, draws):
    left = Counter({c: len(values) for c, values in enumerate(chunks)})
    sequence = []
    for r in [*draws, 0][:left.total()]:
        labels = [c for c in range(len(chunks)) for _ in range(left[c])]
        sequence.append(labels[r])
        left[labels[r]] -= 1
    supply = [iter(values) for values in chunks]
    return [next(supply[c]) for c in sequence]


def case(name, chunks, draws):
    n = sum(map(len, chunks))
    assert len(draws) == max(n - 1, 0) and all(0 <= r < n - i for i, r in enumerate(draws)), name
    return oracle.case(name, {"chunks": chunks, "draws": draws}, merged(chunks, draws))


def random_draws(n, seed):
    draws, x = [], seed
    for k in range(n, 1, -1):
        x = (6364136223846793005 * x + 1442695040888963407) % 2**64
        draws.append((x >> 33) % k)
    return draws


def cut(sizes):
    numbers = itertools.count(100)
    return [list(itertools.islice(numbers, size)) for size in sizes]


assert Counter(map(tuple, (merged([[1, 2], [3]], s) for s in itertools.product(range(3), range(2))))) == \
    {(1, 2, 3): 2, (1, 3, 2): 2, (3, 1, 2): 2}

sizes = [7 * c % 12 for c in range(30)]

oracle.main("ml0121-random-chunk-merge", [
    case("example 1", [[1, 2, 3], [7, 8]], [3, 1, 1, 1]),
    case("example 2", [[5], [], [6]], [1]),
    case("example 3", [], []),
    case("one empty chunk", [[]], []),
    case("empty chunks", [[], [], []], []),
    case("one value", [[4]], []),
    case("one value among empty chunks", [[], [], [4], []], []),
    case("one chunk", [[3, 1, 2]], [2, 0]),
    case("two chunks of one, kept", [[1], [2]], [0]),
    case("two chunks of one, exchanged", [[1], [2]], [1]),
    *[case(f"chunks of two and one, draws {a} and {b}", [[1, 2], [3]], [a, b])
      for a, b in itertools.product(range(3), range(2))],
    case("draws 0: the chunks end to end", [[1, 2], [3, 4], [5]], [0, 0, 0, 0]),
    case("the highest draws: the last chunks first", [[1, 2], [3, 4], [5]], [4, 3, 2, 1]),
    case("the last value of the first chunk is drawn first", [[1, 2, 3], [4, 5]], [2, 0, 0, 0]),
    case("the first value of the second chunk is drawn first", [[1, 2, 3], [4, 5]], [3, 0, 0, 0]),
    case("what is left counts, not what there was", [[1, 2, 3, 4], [5, 6]], [0, 0, 2, 1, 1]),
    case("an empty chunk first", [[], [1, 2], [3]], [0, 1]),
    case("an empty chunk last", [[1, 2], [3], []], [2, 1]),
    case("empty chunks between", [[1], [], [], [2, 3], [], [4]], [1, 2, 1]),
    case("a chunk runs out, the others keep their order", [[1], [2, 3], [4, 5], [6]], [0, 3, 0, 2, 1]),
    case("six chunks of one", [[v] for v in (10, 20, 30, 40, 50, 60)], [3, 4, 0, 1, 0]),
    case("five chunks, no power of two", cut([3, 1, 2, 4, 2]), [7, 3, 9, 5, 0, 6, 1, 3, 2, 0, 1]),
    case("equal values", [[5, 5], [5], [5, 5]], [4, 0, 1, 1]),
    case("the same values in two chunks", [[1, 2, 3], [1, 2, 3]], [3, 4, 0, 2, 0]),
    case("the ends of 64 bits", [[2**63 - 1, -2**63], [0, -1]], [2, 2, 1]),
    case("a long and a short chunk", cut([12, 1]), random_draws(13, 1)),
    case("a short and a long chunk", cut([1, 12]), random_draws(13, 2)),
    case("thirty chunks", cut(sizes), random_draws(sum(sizes), 121)),
    case("largest: 1000 chunks of one", cut([1] * 1000), random_draws(1000, 122)),
    case("largest: two chunks", cut([499, 501]), random_draws(1000, 123)),
    case("largest: 1000 chunks, 50 values", cut([int(c % 20 == 7) for c in range(1000)]), random_draws(50, 124)),
])
