"""Sine positions by their definition, in 40 decimal digits."""

from mpmath import mp, mpf

import oracle

mp.dps = 40


def code(pos, d):
    row = []
    for i in range(d // 2):
        angle = pos / mpf(10000) ** (mpf(2 * i) / d)
        row += [float(mp.sin(angle)), float(mp.cos(angle))]
    return row


def case(name, positions, d):
    return oracle.case(name, {"positions": positions, "d": d}, [code(p, d) for p in positions])


def fails(name, positions, d, why):
    return oracle.fails(name, {"positions": positions, "d": d}, why)


oracle.main("ml0267-sine-positions", [
    case("example 1", [0, 1, 2], 2),
    case("example 2", [100], 4),
    fails("example 3", [1, 2], 3, "d is odd"),
    case("no positions", [], 4),
    case("the origin", [0], 2),
    case("the origin, six numbers", [0], 6),
    case("one, two numbers", [1], 2),
    case("one, four numbers", [1], 4),
    case("one, six numbers", [1], 6),
    case("three, eight numbers", [3], 8),
    case("seven, ten numbers", [7], 10),
    case("the first five, eight numbers", [0, 1, 2, 3, 4], 8),
    case("the first three, six numbers", [0, 1, 2], 6),
    case("from 10 on", [10, 11, 12], 6),
    case("falling", [5, 4, 3], 4),
    case("in no order", [7, 2, 9, 4], 6),
    case("every second", [0, 2, 4, 6], 4),
    case("a position twice", [3, 8, 3], 4),
    case("minus one", [-1], 4),
    case("negative positions", [-3, -7, -100], 6),
    case("a position and its negative", [25, -25], 8),
    case("more numbers than positions", [5], 20),
    case("more positions than numbers", [0, 1, 2, 3, 4, 5, 6, 7, 8], 2),
    case("as many positions as numbers", [3, 1, 4, 1], 4),
    case("a whole turn of the first hand is not whole", [22, 44, 355, 710], 4),
    case("right angles", [11, 33], 2),
    case("100 and 105, sixteen numbers", [100, 105], 16),
    case("7 and 12, sixteen numbers", [7, 12], 16),
    case("a thousand", [1000, 999], 12),
    case("ten thousand", [10000], 8),
    case("minus ten thousand", [-10000, -9999], 6),
    case("the slowest hand turns by about 1", [10000], 64),
    case("512 numbers", [137], 512),
    case("66 numbers, negative", [-2049], 66),
    case("odd and even pairs", [6], 14),
    case("powers of two", [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192], 6),
    fails("d is 1", [1], 1, "d is odd"),
    fails("d is 5", [0, 1], 5, "d is odd"),
    fails("d is 511", [1], 511, "d is odd"),
    fails("d is 0", [1, 2], 0, "there are no numbers"),
    fails("d is -1", [1], -1, "d is odd and negative"),
    fails("d is -2", [1, 2], -2, "d is negative"),
    fails("d is -512", [1], -512, "d is negative"),
    fails("no positions, d is odd", [], 3, "d is odd"),
    fails("no positions, d is 0", [], 0, "there are no numbers"),
    fails("no positions, d is negative", [], -4, "d is negative"),
    case("100 positions", list(range(100)), 8),
    case("150 positions, two numbers", [(7 * i) % 331 - 100 for i in range(150)], 2),
])
