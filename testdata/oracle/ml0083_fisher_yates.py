"""Follows every value by itself through all exchanges."""

import itertools

import oracle


def shuffled(a, draws):
    n = len(a)
    out = [None] * n
    for start, v in enumerate(a):
        place = start
        for t, j in enumerate(draws):
            i = n - 1 - t
            place = {i: j, j: i}.get(place, place)
        assert out[place] is None
        out[place] = v
    return out


def case(name, a, draws):
    n = len(a)
    assert len(draws) == max(n - 1, 0) and all(0 <= j < n - t for t, j in enumerate(draws)), name
    return oracle.case(name, {"a": a, "draws": draws}, shuffled(a, draws))


def random_draws(n, seed):
    draws, x = [], seed
    for k in range(n, 1, -1):
        x = (6364136223846793005 * x + 1442695040888963407) % 2**64
        draws.append((x >> 33) % k)
    return draws


scripts = list(itertools.product(range(3), range(2)))
assert len({tuple(shuffled([1, 2, 3], s)) for s in scripts}) == 6

oracle.main("ml0083-fisher-yates", [
    case("example 1", [10, 20, 30, 40], [1, 0, 1]),
    case("example 2", [1, 2, 3, 4, 5], [0, 0, 0, 0]),
    case("example 3", [7], []),
    case("empty", [], []),
    case("two values, exchanged", [1, 2], [0]),
    case("two values, left", [1, 2], [1]),
    *[case(f"three values, draws {a} and {b}", [1, 2, 3], [a, b]) for a, b in scripts],
    case("every value stays", [4, 3, 2, 1, 0], [4, 3, 2, 1]),
    case("reversed", [1, 2, 3, 4, 5, 6], [0, 1, 2, 2, 1]),
    case("only the last exchange", [1, 2, 3, 4, 5], [4, 3, 2, 0]),
    case("only the first exchange", [1, 2, 3, 4, 5], [2, 3, 2, 1]),
    case("every draw 1 below the largest", [1, 2, 3, 4, 5, 6], [4, 3, 2, 1, 0]),
    case("equal values", [5, 5, 5, 5], [2, 0, 1]),
    case("some equal values", [1, 2, 1, 2, 1], [3, 0, 1, 0]),
    case("equal values change places with another", [1, 1, 2], [0, 1]),
    case("edges of 32 bits and beyond", [2**31 - 1, -2**31, 10**18, -10**18, 0], [1, 2, 0, 0]),
    case("ten values", list(range(10)), [3, 7, 0, 6, 1, 1, 3, 0, 1]),
    case("1000 values", list(range(1000)), random_draws(1000, 83)),
    case("1000 values, draws 0", list(range(1000, 0, -1)), [0] * 999),
])
