"""Streams by a regular expression over the kinds of their tokens."""

import re

import oracle

DURATIONS = ["1/4", "1/8", "1/2", "2"]


def inputs(stream, durations):
    return {"stream": stream, "durations": durations}


def case(name, stream, durations=DURATIONS):
    if isinstance(stream, str):
        stream = stream.split()
    kinds = "".join("d" if t in durations else "n" for t in stream)
    end = re.match("(nd)*n?", kinds).end()
    read = list(zip(kinds, stream))[:end]
    notes, lasting = [t for k, t in read if k == "n"], [t for k, t in read if k == "d"]
    return oracle.case(name, inputs(stream, durations), [notes, lasting, re.fullmatch("(nd)*", kinds) is not None])


oracle.main("ml0269-interleave-tokens", [
    case("example 1", "C4 1/4 E4 1/8", ["1/4", "1/8"]),
    case("example 2", "C4 1/4 E4 G4 1/8", ["1/4", "1/8"]),
    case("example 3", "C4 1/4 E4", ["1/4"]),
    case("example 4", "1/4 C4", ["1/4"]),
    case("empty", ""),
    case("empty, no durations", "", []),
    case("a pair", "C4 1/4"),
    case("a note alone", "C4"),
    case("a duration alone", "1/4"),
    case("two notes", "C4 E4"),
    case("two durations", "1/4 1/8"),
    case("three notes", "C4 E4 G4"),
    case("equal notes, equal durations", "C4 1/4 C4 1/4 C4 1/4"),
    case("a chord is one token", "C4.E4.G4 1/2 rest 1/4"),
    case("a duration that is a whole number", "C4 2 D4 2"),
    case("looks like a duration, but is a note", "4/4 1/4 1/16 1/8"),
    case("a second note after one pair", "C4 1/4 E4 G4"),
    case("a second duration after one pair", "C4 1/4 1/8 E4"),
    case("a second duration at the end", "C4 1/4 E4 1/8 1/2"),
    case("a note too many at the end", "C4 1/4 E4 1/8 G4"),
    case("two notes too many at the end", "C4 1/4 E4 1/8 G4 A4"),
    case("a duration before all", "1/4 C4 1/4 E4 1/8"),
    case("every pair the other way round", "1/4 C4 1/8 E4 1/2 G4"),
    case("one pair the other way round", "C4 1/4 1/8 E4 G4 1/2"),
    case("as many of each, wrong order", "C4 E4 1/4 1/8"),
    case("as many of each, wrong order later", "C4 1/4 E4 G4 1/8 1/2"),
    case("notes first, then durations", "C4 E4 G4 1/4 1/8 1/2"),
    case("two faults: the first counts", "C4 1/4 E4 G4 A4 1/8 1/2 1/4"),
    case("a fault and an odd end", "C4 E4 1/4"),
    case("a fault late, even length", "C4 1/4 D4 1/4 E4 1/4 F4 1/4 G4 A4"),
    case("all tokens are notes", "C4 D4 E4 F4", []),
    case("all tokens are durations", "1/4 1/8 1/4"),
    case("other letters", ["ド", "♩", "レ", "♪"], ["♩", "♪"]),
    case("ten pairs", " ".join(f"N{i} 1/{2 + i % 3 * 2}" for i in range(10)), ["1/2", "1/4", "1/6"]),
    case("a hundred pairs, a fault at 150", " ".join(f"N{i} {'1/4' if i != 75 else 'N'}" for i in range(100))),
    case("long, well formed", ["abcdefg"[i % 7] if i % 2 == 0 else "12"[i % 4 // 2] for i in range(1500)], ["1", "2"]),
    case("long, a note at the end", ["abcdefg"[i % 7] if i % 2 == 0 else "1" for i in range(1001)], ["1"]),
])
