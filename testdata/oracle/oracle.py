"""Cases as lines of JSON, in the judge's notation."""

import json
import math
import pathlib
import sys


def case(name, args, want):
    """A case whose answer is want; a list of results where there are several."""
    return {"name": name, "in": args, "want": want}


def fails(name, args, why):
    """A case on which the solution must return an error."""
    return {"name": name, "in": args, "fails": why}


def gen(name, family, n, seed=1):
    """A case that inputs.go makes, for a problem that is judged by property."""
    return {"name": name, "gen": {"family": family, "n": n, "seed": seed}}


def text(v):
    """Writes a value: compact, with "NaN", "+Inf" and "-Inf", whole floats as integers."""
    if isinstance(v, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{text(x)}" for k, x in v.items()) + "}"
    if isinstance(v, (list, tuple)):
        return "[" + ",".join(map(text, v)) + "]"
    if isinstance(v, float):
        if math.isnan(v):
            return '"NaN"'
        if math.isinf(v):
            return '"+Inf"' if v > 0 else '"-Inf"'
        if v == int(v) and abs(v) <= 2**53:
            return "-0" if v == 0 and math.copysign(1, v) < 0 else str(int(v))
        return repr(v)
    return json.dumps(v, ensure_ascii=False)


collected = None  # a list while compare.py gathers what the generators hold


def main(folder, cases, library=None):
    """Prints the cases or, with --check, compares them with those in testdata/<folder>.

    library is for compare.py: a function of the case's arguments, by their names, that answers
    by a function of PyTorch, NumPy or SciPy itself, in numbers and lists; its docstring names that
    function. None where they have no counterpart.
    """
    if collected is not None:
        collected.append((folder, cases, library))
        return
    if sys.argv[1:] != ["--check"]:
        sys.stdout.write("".join(text(c) + "\n" for c in cases))
        return
    if stale := differs(folder, cases):
        sys.exit(stale)


def differs(folder, cases):
    """Says where testdata/<folder>/cases.jsonl is not as the generator would write it, or nothing."""
    lines = "".join(text(c) + "\n" for c in cases)
    path = pathlib.Path(__file__).parent.parent / folder / "cases.jsonl"
    old, new = path.read_text().splitlines(), lines.splitlines()
    for i, (a, b) in enumerate(zip(old, new)):
        if a != b:
            return f"{path}:{i + 1}: is\n{a}\nand should be\n{b}"
    if len(old) != len(new):
        return f"{path}: {len(old)} lines, should be {len(new)}"
    return None
