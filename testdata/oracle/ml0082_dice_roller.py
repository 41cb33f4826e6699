"""Deals the 256 bytes out to the faces in rounds, whole rounds only, and looks each byte up."""

import itertools

import oracle


def dealt(sides):
    stacks = {face: [] for face in range(1, sides + 1)}
    rest = list(range(256))
    while len(rest) >= sides:
        for face in stacks:
            stacks[face].append(rest.pop(0))
    assert len({len(s) for s in stacks.values()}) == 1
    return {b: face for face, stack in stacks.items() for b in stack}


def case(name, stream, n, sides):
    face = dealt(sides)
    rolls = list(itertools.islice((face[b] for b in stream if b in face), n))
    assert len(rolls) == n, name
    return oracle.case(name, {"bytes": stream, "n": n, "sides": sides}, rolls)


def fails(name, why, n, sides):
    return oracle.fails(name, {"bytes": [0, 1, 2, 255], "n": n, "sides": sides}, why)


def random_bytes(n, seed):
    stream, x = [], seed
    for _ in range(n):
        x = (6364136223846793005 * x + 1442695040888963407) % 2**64
        stream.append(x >> 56)
    return stream


oracle.main("ml0082-dice-roller", [
    case("example 1", [7, 255, 252, 251, 6, 9], 3, 6),
    case("example 2", [0, 255, 128, 17], 4, 256),
    case("example 3", [200, 3], 1, 200),
    oracle.fails("example 4", {"bytes": [1, 2, 3], "n": 2, "sides": 257}, "257 sides"),
    case("no roll", [], 0, 6),
    case("no roll, but bytes", [1, 2], 0, 6),
    case("one roll, byte 0", [0], 1, 6),
    case("two sides", [0, 1, 2, 3, 254, 255], 6, 2),
    case("one side", [0, 255, 7], 2, 1),
    case("three sides: only 255 goes", [255, 254, 253, 255, 0], 3, 3),
    case("five sides: only 255 goes", [254, 255, 255, 255, 253], 2, 5),
    case("six sides, around the limit", [249, 250, 251, 252, 253, 254, 255, 0], 4, 6),
    case("seven sides, around the limit", [250, 251, 252, 253, 1], 3, 7),
    case("eight sides, up to the last byte", [248, 255, 254], 3, 8),
    case("ten sides", [250, 249, 10, 9], 3, 10),
    case("64 sides, every byte is good", [255, 192, 63, 64], 4, 64),
    case("85 sides: only 255 goes", [255, 254, 85, 84], 3, 85),
    case("100 sides", [199, 200, 255, 100, 99, 56], 4, 100),
    case("127 sides", [253, 254, 127, 126], 3, 127),
    case("128 sides, every byte is good", [255, 128, 127, 0], 4, 128),
    case("129 sides, half of the bytes go", [129, 255, 128, 200, 0], 2, 129),
    case("255 sides", [255, 254, 0], 2, 255),
    case("256 sides, high bytes", [254, 255], 2, 256),
    case("six bad bytes in a row", [255, 254, 253, 252, 255, 252, 5], 1, 6),
    case("a bad byte behind the last roll", [1, 255], 1, 6),
    case("a bad byte first and between", [252, 3, 253, 4], 2, 6),
    case("all bytes, six sides", list(range(256)), 252, 6),
    case("all bytes, 100 sides", list(range(255, -1, -1)), 200, 100),
    fails("no side", "0 sides", 1, 0),
    fails("no side, no roll", "0 sides", 0, 0),
    fails("-6 sides", "-6 sides", 2, -6),
    fails("257 sides, no roll", "257 sides", 0, 257),
    fails("512 sides", "512 sides", 1, 512),
    fails("262 sides, 6 in a byte", "262 sides", 1, 262),
    fails("-1 rolls", "-1 rolls", -1, 6),
    fails("-1000 rolls, one side", "-1000 rolls", -1000, 1),
    case("1000 rolls, six sides", random_bytes(1050, 82), 1000, 6),
    case("1000 rolls, 129 sides", random_bytes(2100, 83), 1000, 129),
    case("1000 rolls, 256 sides", random_bytes(1000, 84), 1000, 256),
])
