"""The network in Python's integers. Up to 4096 the whole permutation is made, from its cycles, and checked to be one."""

import functools

import oracle

M = 2**64


def splitmix(state):
    """The first number of SplitMix64: its step and its output."""
    z = (state + 0x9E3779B97F4A7C15) % M
    z = (z ^ z // 2**30) * 0xBF58476D1CE4E5B9 % M
    z = (z ^ z // 2**27) * 0x94D049BB133111EB % M
    return z ^ z // 2**31


assert splitmix(0x8c612cc612e38785) == M - 500
assert splitmix(0) == 0xE220A8397B1DCDAF
assert [splitmix((1234567 + j * 0x9E3779B97F4A7C15) % M) for j in range(3)] == \
    [6457827717110365317, 3203168211198807973, 9817491932198370423]


def width(n):
    w = 0
    while 4**w < n:
        w += 1
    return w


def network(x, n, key, rounds):
    side = 2 ** width(n)
    left, right = divmod(x, side)
    for r in range(rounds):
        f = splitmix(splitmix((splitmix(key) + r) % M) ^ right) % side
        left, right = right, left ^ f
    return left * side + right


@functools.cache
def table(n, key, rounds):
    """Cuts the numbers from n on out of every cycle of the network."""
    size = 4 ** width(n)
    to = [network(x, n, key, rounds) for x in range(size)]
    assert sorted(to) == list(range(size))
    out = {}
    for start in range(n):
        cycle, x = [start], to[start]
        while x != start:
            cycle.append(x)
            x = to[x]
        kept = [x for x in cycle if x < n]
        out.update(zip(kept, kept[1:] + kept[:1]))
    assert sorted(out.values()) == list(range(n))
    return out


steps = {}


def case(name, i, n, key, rounds):
    if n <= 4096:
        want = table(n, key, rounds)[i]
    else:
        want, steps[name] = network(i, n, key, rounds), 1
        while want >= n:
            want = network(want, n, key, rounds)
            steps[name] += 1
    return oracle.case(name, {"i": i, "n": n, "key": key, "rounds": rounds}, want)


def fails(name, why, i, n, key, rounds):
    return oracle.fails(name, {"i": i, "n": n, "key": key, "rounds": rounds}, why)


big = [
    case("2^32 samples", 123456789, 2**32, 42, 4),
    case("2^32 + 1 samples", 2**32, 2**32 + 1, 42, 4),
    case("2^50 samples", 2**49 + 3, 2**50, 11, 4),
    case("2^50 - 1 samples", 5, 2**50 - 1, 11, 4),
    case("2^52 + 1 samples: bits are not to be counted in floats", 2**52, 2**52 + 1, 5, 4),
    case("2^62 + 1 samples", 2**62, 2**62 + 1, 9, 5),
    case("2^62 + 1 samples, a longer walk", 11, 2**62 + 1, 12, 3),
    case("2^63 samples", 2**63 - 1, 2**63, 77, 6),
    case("2^64 - 1 samples, the last", M - 2, M - 1, 77, 4),
    case("2^64 - 1 samples, the first", 0, M - 1, M - 1, 4),
]

oracle.main("ml0119-feistel-permutation", [
    case("example 1", 2, 4, 7, 1),
    case("example 2", 3, 10, 1, 4),
    case("example 3", 0, 1, 99, 3),
    fails("example 4", "i is n", 10, 10, 1, 4),
    *[case(f"one round of four samples, {i}", i, 4, 7, 1) for i in (0, 1, 3)],
    *[case(f"two samples, key {key}, {i}", i, 2, key, 3) for key in (1, 2) for i in range(2)],
    *[case(f"five samples, {i}", i, 5, 6, 4) for i in range(5)],
    *[case(f"ten samples, {i}", i, 10, 1, 4) for i in (0, 1, 2, 4, 9)],
    case("another key", 3, 10, 2, 4),
    case("one round fewer", 3, 10, 1, 3),
    case("16 samples: all of four bits", 9, 16, 3, 4),
    case("17 samples: a third of the domain is used", 16, 17, 3, 4),
    case("64 samples", 63, 64, 1, 4),
    case("65 samples", 64, 65, 1, 4),
    case("1000 samples, one round", 999, 1000, 5, 1),
    case("1000 samples, two rounds", 998, 1000, 5, 2),
    case("4096 samples", 4095, 4096, 2024, 4),
    case("4095 samples", 17, 4095, 2024, 8),
    case("1025 samples, a long walk", 1000, 1025, 8, 4),
    case("key 0", 7, 100, 0, 4),
    case("the largest key", 7, 100, M - 1, 4),
    case("a key of more than 32 bits", 7, 100, 2**32, 4),
    case("a key whose mix wraps around with the round", 7, 100, 0x8c612cc612e38785, 1000),
    *big,
    case("1000 rounds", 12345, 2**40 + 7, 3, 1000),
    fails("no sample", "n is 0", 0, 0, 1, 4),
    fails("i above n", "i is 11 of 10", 11, 10, 1, 4),
    fails("i far above n", "i is 2^64 - 1 of 10", M - 1, 10, 1, 4),
    fails("i is n, one sample", "i is n", 1, 1, 1, 4),
    fails("i is n, 2^64 - 1 samples", "i is n", M - 1, M - 1, 1, 4),
    fails("no round", "0 rounds", 0, 10, 1, 0),
    fails("-1 rounds", "-1 rounds", 0, 10, 1, -1),
])
assert max(steps.values()) > 1
