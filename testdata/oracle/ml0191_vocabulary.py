"""Python's Counter, and a sort by pairs."""

import random
from collections import Counter

import oracle

MAX, MIN = 2**63 - 1, -2**63


def case(name, corpus, least, most):
    count = Counter(word for text in corpus for word in text)
    for special in ("<pad>", "<unk>"):
        count.pop(special, None)
    ranked = sorted((-n, word.encode()) for word, n in count.items() if n >= least)
    words = (["<pad>", "<unk>"] + [word.decode() for _, word in ranked])[:most]
    ids = {word: words.index(word) for word in sorted(words)}
    return oracle.case(name, {"corpus": corpus, "minCount": least, "maxSize": most}, [words, ids])


def fails(name, why, least, most, corpus=(("a", "b"), ("a",))):
    return oracle.fails(name, {"corpus": [list(text) for text in corpus], "minCount": least, "maxSize": most}, why)


cat = [["the", "cat", "sat"], ["the", "dog", "sat", "."]]
letters = [list("abracadabra"), list("mississippi"), list("banana")]
draw = random.Random(191)
zipf = [[f"w{int(2 ** (draw.random() * 8))}" for _ in range(draw.randrange(4, 13))] for _ in range(90)]

oracle.main("ml0191-vocabulary", [
    case("example 1", cat, 1, 6),
    case("example 2", cat, 2, 100),
    case("example 3", [["<unk>", "a", "<unk>"]], 1, 3),
    fails("example 4", "minCount is 0", 0, 3, [["a"]]),
    case("no text", [], 1, 10),
    case("texts without tokens", [[], []], 1, 10),
    case("one word", [["a"]], 1, 10),
    case("one word, no room", [["a"]], 1, 2),
    case("one word, just room", [["a"]], 1, 3),
    case("one word, too rare", [["a"]], 2, 10),
    case("one word, just often enough", [["a"], ["a"]], 2, 10),
    case("often enough only together", [["a", "b"], ["b", "a"], ["a"]], 3, 10),
    case("often in one text", [["a", "a", "a"], ["b"], ["b"]], 1, 10),
    case("falling frequencies", [list("cbacbc")], 1, 10),
    case("rising frequencies", [list("abbccc")], 1, 10),
    case("equally frequent, appearing backwards", [list("edcba")], 1, 10),
    case("equally frequent, cut", [list("edcba")], 1, 5),
    case("letters", letters, 1, 100),
    case("letters, four of them", letters, 1, 6),
    case("letters, twice at least", letters, 2, 100),
    case("letters, three times at least, two of them", letters, 3, 4),
    case("letters, more than any", letters, 100, 100),
    case("the cut falls among equally frequent words", [["d", "b", "b", "c", "a", "a"]], 1, 5),
    case("rare words before frequent ones in the alphabet", [["z", "z", "a", "y", "y", "b"]], 1, 4),
    case("capitals are other words", [["The", "the", "THE", "the"]], 1, 10),
    case("capitals come first", [["b", "B", "a", "A", "Z"]], 1, 10),
    case("prefixes come first", [["aab", "aa", "a", "ab", "b"]], 1, 10),
    case("long words before short ones", [["b", "aaa", "c", "aa"]], 1, 10),
    case("numbers as text", [["10", "9", "2", "1"]], 1, 10),
    case("the empty token", [["", "a", "", "b"]], 1, 10),
    case("the empty token among equally frequent ones", [["b", "", "a"]], 1, 4),
    case("other scripts, by bytes", [["é", "z", "ß", "字", "я", "😀", "\uffee"]], 1, 20),
    case("spaces and quotes", [["a b", "\"", "\\", "\n", "a b"]], 1, 10),
    case("special words are most frequent", [["<pad>"] * 5 + ["<unk>"] * 4 + ["a", "b", "b"]], 1, 4),
    case("only special words", [["<unk>", "<pad>"]], 1, 10),
    case("special words, nearly", [["<UNK>", "pad", "<unk", "<pad> "]], 1, 10),
    case("the largest bounds", cat, MAX, MAX),
    case("the largest size", cat, 1, MAX),
    case("the smallest size", cat, 1, 2),
    fails("minCount is -1", "minCount is -1", -1, 10),
    fails("the least minCount", "minCount is -2^63", MIN, 10),
    fails("minCount is 0, no text", "minCount is 0", 0, 10, []),
    fails("maxSize is 1", "maxSize is 1", 1, 1),
    fails("maxSize is 0", "maxSize is 0", 1, 0),
    fails("maxSize is negative", "maxSize is -5", 1, -5),
    fails("the least maxSize", "maxSize is -2^63", 1, MIN),
    fails("maxSize is 1, no text", "maxSize is 1", 1, 1, []),
    case("many texts", zipf, 2, 40),
    case("many texts, all words", zipf, 1, 1000),
    case("300 words once each", [[f"{7919 * i % 1009:03}" for i in range(300)]], 1, 250),
])
