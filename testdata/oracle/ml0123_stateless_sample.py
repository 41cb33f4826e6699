"""SplitMix64 as a generator of Python integers, checked against known numbers of it; exact fractions."""

import itertools
from fractions import Fraction

import oracle

M = 2**64


def splitmix64(state):
    while True:
        state = (state + 0x9E3779B97F4A7C15) % M
        z = state
        for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):
            z = (z ^ z // 2**shift) * factor % M
        yield z


def first(state):
    return next(splitmix64(state))


assert first(0) == 0xE220A8397B1DCDAF
assert list(itertools.islice(splitmix64(1234567), 5)) == [
    6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]


def case(name, seed, idx, dim):
    stream = splitmix64(first(first(seed) ^ idx))
    want = [Fraction(h // 2**11, 2**53) for h in itertools.islice(stream, dim)]
    assert all(Fraction(float(x)) == x for x in want)
    return oracle.case(name, {"seed": seed, "idx": idx, "dim": dim}, [float(x) for x in want])


oracle.main("ml0123-stateless-sample", [
    case("example 1", 7, 2, 1),
    case("example 2", 7, 2, 3),
    case("example 3", 2, 7, 0),
    case("seed and index exchanged", 2, 7, 3),
    case("zeros", 0, 0, 4),
    case("seed 0", 0, 1, 4),
    case("index 0", 1, 0, 4),
    case("ones", 1, 1, 4),
    case("the next index", 7, 3, 3),
    case("the index before", 7, 1, 3),
    case("the next seed", 8, 2, 3),
    case("the same sum", 6, 3, 3),
    case("the same exclusive or", 4, 1, 3),
    case("the same seed again", 7, 2, 5),
    case("a known stream: state 0", 0, 9504898140783267396, 5),
    case("a known stream: state 1234567", 42, 1795729140996015899, 5),
    case("the largest seed", M - 1, 5, 4),
    case("the largest index", 5, M - 1, 4),
    case("both largest", M - 1, M - 1, 4),
    case("an index of 33 bits", 3, 2**32 + 1, 4),
    case("the same index in 32 bits", 3, 1, 4),
    case("an index of 63 bits", 3, 2**63, 4),
    case("an index that no float64 holds", 3, 2**53 + 1, 4),
    case("a seed of 33 bits", 2**32 + 1, 3, 4),
    case("a seed that is the constant", 0x9E3779B97F4A7C15, 1, 4),
    case("an index that is the constant", 1, 0x9E3779B97F4A7C15, 4),
    case("sixteen numbers", 2024, 11, 16),
    case("sixty numbers", 99, 123456, 60),
    case("1000 numbers", 123, 321, 1000),
])
