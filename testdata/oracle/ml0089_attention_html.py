"""Exact fractions, decimal rounding and Python's own html.escape."""

import decimal
import html
import math
from fractions import Fraction

import oracle

INF, NAN = math.inf, math.nan


def page(prompt, atts):
    words = prompt.split()
    means = [sum(Fraction(head[t]) for head in atts) / len(atts) for t in range(len(words))]
    top = max(means, default=0)
    spans = []
    for word, m in zip(words, means, strict=True):
        alpha = m / top if top else Fraction(0)
        exact = decimal.Decimal(alpha.numerator) / decimal.Decimal(alpha.denominator)
        shown = exact.quantize(decimal.Decimal("0.01"), rounding=decimal.ROUND_HALF_EVEN)
        spans.append(f'<span style="background-color:rgba(135,206,250,{shown});">{html.escape(word, quote=False)}</span>')
    return " ".join(spans)


def floats(atts):
    return [[float(v) for v in head] for head in atts]


def case(name, prompt, atts):
    assert all(len(head) == len(prompt.split()) for head in atts), name
    return oracle.case(name, {"prompt": prompt, "atts": floats(atts)}, page(prompt, atts))


def fails(name, why, prompt, atts):
    return oracle.fails(name, {"prompt": prompt, "atts": floats(atts)}, why)


def weight(h, t):
    return ((h + 2) * (37 * t + 11) % 101) / 64


oracle.main("ml0089-attention-html", [
    case("example 1", "to be", [[0.25, 0.75], [0.25, 0.25]]),
    case("example 2", "<unk> & co", [[1, 0, 0.25]]),
    fails("example 3", "2 numbers for 3 words", "a b c", [[0.5, 0.5]]),
    case("example 4", "", [[]]),
    case("one word", "word", [[0.3]]),
    case("one word, no attention", "word", [[0]]),
    case("no attention", "not a word", [[0, 0, 0], [0, 0, 0]]),
    case("no word, three heads", "", [[], [], []]),
    case("only white space", " \n\t ", [[], []]),
    case("three heads, three words", "the cat sat", [[0.5, 0.25, 0.25], [0.125, 0.75, 0.125], [0, 0.25, 0.75]]),
    case("the heads disagree", "left right", [[1, 0], [0.25, 0.75]]),
    case("a head with large numbers", "left mid right", [[100, 0, 50], [0.25, 0.5, 0.25]]),
    case("the strongest head is not the average", "a b c", [[1, 0.5, 0], [0, 0.75, 0.25], [0, 0.25, 0]]),
    case("five heads, two words", "x y", [[0.1, 0.9], [0.2, 0.8], [0.3, 0.7], [0.4, 0.6], [0.9, 0.1]]),
    case("two strongest", "a b c", [[0.5, 0.25, 0.5]]),
    case("the strongest last", "a b c d", [[0.1, 0.2, 0.3, 0.4]]),
    case("the strongest first", "a b c d", [[0.4, 0.3, 0.2, 0.1]]),
    case("numbers that do not add up to 1", "a b c", [[3, 6, 1.5], [2, 8, 0]]),
    case("rounded up", "a b", [[0.676, 1]]),
    case("rounded down", "a b", [[0.674, 1]]),
    case("just below half way", "a b", [[0.33499, 1]]),
    case("just above half way", "a b", [[0.33501, 1]]),
    case("rounded to 1", "a b", [[0.9951, 1]]),
    case("rounded to 0", "a b", [[0.0049, 1]]),
    case("rounded up from 0", "a b", [[0.0051, 1]]),
    case("one third and two thirds", "a b c", [[1, 2, 3]]),
    case("very small numbers", "a b c", [[1e-300, 2e-300, 5e-300]]),
    case("large numbers", "a b c", [[1e6, 2.5e5, 1], [1e6, 0, 3]]),
    case("all escapes", "&&& <a> </span> a<b>c&d", [[1, 0.5, 0.25, 0.125 / 2]]),
    case("what is escaped already", "&lt; &amp;amp; &#60;", [[1, 0.5, 0.75]]),
    case("quotation marks", "\"it's\" 'so' \"", [[0.5, 1, 0.2]]),
    case("a word that is a style", "\");\"><script>alert(1)</script> x", [[1, 0.3]]),
    case("percent signs", "100% %d %s%%", [[0.5, 1, 0.2]]),
    case("white space of all kinds", "  one\ttwo\n\nthree   four ", [[0.5, 1, 0.25, 0.75]]),
    case("no-break and ideographic spaces", "one\u00a0two\u3000three", [[0.5, 1, 0.25]]),
    case("other scripts", "größe 注意力 внимание é €", [[0.5, 1, 0.25, 0.75, 0.1]]),
    case("tokens of a subword model", "Ġthe ▁cat ##s </s> <pad>", [[0.5, 1, 0.25, 0.75, 0]]),
    fails("no head", "no head", "a b", []),
    fails("no head, no word", "no head", "", []),
    fails("a number too many", "3 numbers for 2 words", "a b", [[0.5, 0.25, 0.25]]),
    fails("a number too few", "1 number for 2 words", "a b", [[1]]),
    fails("the second head is short", "1 number for 2 words", "a b", [[0.5, 0.5], [1]]),
    fails("the second head is long", "3 numbers for 2 words", "a b", [[0.5, 0.5], [0.5, 0.25, 0.25]]),
    fails("numbers, but no word", "1 number for no word", "", [[1]]),
    fails("a word, but no number", "no number for 1 word", "a", [[]]),
    fails("two spaces are no word", "3 numbers for 2 words", "a  b", [[0.5, 0, 0.5]]),
    fails("a negative number", "-0.25", "a b", [[0.5, 0.5], [1.25, -0.25]]),
    fails("NaN", "NaN", "a b", [[0.5, NAN]]),
    fails("NaN in the second head", "NaN", "a b", [[0.5, 0.5], [NAN, 1]]),
    fails("+Inf", "+Inf", "a b", [[INF, 1]]),
    fails("-Inf", "-Inf", "a b", [[1, -INF]]),
    case("60 words, four heads", " ".join(f"w{t}<" for t in range(60)), [[weight(h, t) for t in range(60)] for h in range(4)]),
    case("150 words, one head", " ".join("ab"[t % 2] for t in range(150)), [[weight(0, t) for t in range(150)]]),
])
