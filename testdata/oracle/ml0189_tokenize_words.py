"""Python's own table of categories, character by character."""

import unicodedata

import oracle

WHITE = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}


def lower(ch):
    """Lowers one character by itself. Only one in Unicode becomes two; its simple mapping is i."""
    low = ch.lower()
    assert len(low) == 1 or ch == "İ"
    return low[0]


def tokens(s, keep):
    out, inside = [], False
    for ch in s:
        category = unicodedata.category(ch)
        assert category != "Cn", f"{ch!r} may not be known elsewhere"
        if category[0] in "LM" or category == "Nd":
            if not inside:
                out.append("")
            out[-1] += lower(ch)
            inside = True
            continue
        assert ch == ch.lower(), f"{ch!r} is no letter, but has a small form"
        inside = False
        if keep and ch not in WHITE:
            out.append(ch)
    return out


def case(name, s, keep=True):
    return oracle.case(name, {"s": s, "keepPunct": keep}, tokens(s, keep))


def both(name, s):
    return [case(name, s), case(name + ", words only", s, False)]


long_text = " ".join(f"{'The' if i % 3 else 'a'} {'word' * (i % 4)}{i}{',.;!'[i % 4]}" for i in range(400))

oracle.main("ml0189-tokenize-words", [
    case("example 1", "The cat's on the mat."),
    case("example 2", "The cat's on the mat.", False),
    case("example 3", "Wait... 3.5% of DÉJÀ-VU?!"),
    case("example 4", "  "),
    *both("empty", ""),
    case("one letter", "a"),
    case("one capital", "A"),
    *both("one mark", "!"),
    case("one word", "Word"),
    case("a word at the end", "one two"),
    case("a mark at the end", "one two."),
    case("a mark at the beginning", "¿qué?"),
    *both("white space of all kinds", " a\tb\nc\r\nd\ve\ff  g "),
    *both("white space beyond ASCII", "a\u00a0b\u3000c\u2003d\u2028e\u0085f\u202fg\u1680h"),
    *both("no white space: zero width", "a\u200bb\u200dc\ufeffd"),
    *both("well-known words", "Well-known, un-do re—do e–f"),
    *both("apostrophes", "don't 'quote' rock 'n' roll’s"),
    *both("underscores", "snake_case __init__ _"),
    *both("repeated marks", "no!! yes... ?!?"),
    case("only marks", ".,;", False),
    *both("symbols", "$5 + 3€ = <tag> a^b `c` ~d | ©"),
    *both("digits in words", "mp3 2nd B2B 007 1,000.5"),
    *both("digits of other scripts", "٣٤ ४२ １２"),
    *both("numbers that are no decimal digits", "½ m² ⅷ ① 3¼"),
    *both("accents", "ÀÉÎÕÜ naïve CAFÉ façade"),
    *both("combining marks", "cafe\u0301 E\u0301tude na\u0308ive \u0301a"),
    case("sharp s, small and large", "STRASSE Straße STRAẞE"),
    case("Greek, sigmas at the end", "ΟΔΟΣ Σίσυφος ΣΑΣ"),
    case("a dotted capital I and a dotless small one", "İstanbul ISTANBUL ısı"),
    case("letters that capitals would change", "ſo µm ς ŉ ǆ"),
    case("title letters", "ǅ ǈ ǋ"),
    case("Cyrillic", "Мама мыла РАМУ."),
    case("Chinese: no spaces, one word", "我爱你，世界。"),
    case("Japanese", "カタカナ・ひらがな 漢字"),
    case("Devanagari with vowel signs", "हिन्दी में"),
    case("Arabic", "مرحبا، كيف؟"),
    *both("emoji", "hi😀😀 there👍🏽!"),
    *both("letters outside the first plane", "𝔸bc 𐐀𐐨 𠀀"),
    case("control characters", "a\u0001b\u007fc"),
    case("control characters, words only", "a\u0001b\u007fc", False),
    case("repeated words stay in order", "b a b c a"),
    case("tags", "<unk> [MASK] </s>"),
    *both("largest, one word", "Ab" * 2500),
    case("many sentences", long_text),
    case("many marks", "!?" * 1500),
])
