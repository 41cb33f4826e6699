"""Compares every reference in Go with the function of PyTorch, NumPy or SciPy that does the same.

    /usr/bin/python3 testdata/oracle/compare.py [ml77 ...]           a table; exit 1 where two disagree
    /usr/bin/python3 testdata/oracle/compare.py --check [ml77 ...]   are the cases as the generators write them?

Each generator runs in a process of its own, since they set the precision of mpmath and the like.
"""

import importlib
import json
import math
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys

import oracle

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def plain(v):
    """Turns what a library answers into numbers and lists."""
    if isinstance(v, dict):
        return {k: plain(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)):
        return [plain(x) for x in v]
    return plain(v.tolist()) if hasattr(v, "tolist") else v


def gather(path):
    """Runs one generator: its folder, what is stale, the library's name, how many cases, the questions for Go."""
    os.environ["OMP_NUM_THREADS"] = "1"
    oracle.collected = []
    importlib.import_module(path.stem)
    [(folder, cases, library)] = oracle.collected
    problem = "ml" + folder[2:6].lstrip("0")
    answered = [c for c in cases if "want" in c]
    questions = []
    for c in answered if library else []:
        got = library(**json.loads(json.dumps(c["in"])))  # its own copy, which it may change
        if got is not None:
            questions.append(f'{{"problem":"{problem}","case":{oracle.text(c)},"got":{oracle.text(plain(got))}}}')
    name = " ".join((library.__doc__ or library.__name__).split()) if library else ""
    return problem, folder, oracle.differs(folder, cases), name, len(answered), questions


def number(v):
    """A float of the notation, or None."""
    if isinstance(v, (int, float)) and not isinstance(v, bool):
        return float(v)
    return {"NaN": math.nan, "+Inf": math.inf, "-Inf": -math.inf}.get(v) if isinstance(v, str) else None


def errors(want, got, rel, abs_):
    """Yields the error of every number and what is allowed there."""
    if isinstance(want, dict):
        want, got = list(want.values()), list(got.values())
    if isinstance(want, list):
        for w, g in zip(want, got):
            yield from errors(w, g, rel, abs_)
    elif number(want) is not None and number(got) is not None:
        w, g = number(want), number(got)
        same = w == g or math.isnan(w) and math.isnan(g)
        yield (0.0 if same else abs(g - w)), abs_ + rel * abs(w)


def compare(gathered):
    """Prints the table and reports whether all agree."""
    lines = [q for *_, questions in gathered for q in questions]
    run = subprocess.run(["go", "run", "-buildvcs=false", str(HERE / "answers.go")], cwd=ROOT, input="".join(q + "\n" for q in lines),
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr)
    replies = iter(run.stdout.splitlines())
    rows, complaints = [], []
    for problem, folder, _, name, cases, questions in gathered:
        if not questions:
            rows.append((problem, name or "-", f"0 of {cases}", "-", "-", "no counterpart" if not name else "no case that it can do"))
            continue
        worst, tolerated, bad, exact = 0.0, 0.0, 0, True
        for q in questions:
            r = json.loads(next(replies))
            exact = exact and r["rel"] == r["abs"] == 0 and not r["property"]
            if r["complaint"]:
                bad += 1
                complaints.append(f'{problem}, case "{json.loads(q)["case"]["name"]}": {r["complaint"]}')
            for off, allowed in errors(r["want"], json.loads(q)["got"], r["rel"], r["abs"]):
                if off * max(tolerated, 1e-320) >= worst * max(allowed, 1e-320):
                    worst, tolerated = off, allowed
        allowed = "by property" if r["property"] else "exact" if exact else f"{tolerated:.1e}"
        rows.append((problem, name, f"{len(questions)} of {cases}", f"{worst:.1e}", allowed, f"{bad} DIFFER" if bad else "agrees"))
    head = ("problem", "library function", "cases", "error", "allowed", "verdict")
    rows = [tuple(cell if len(cell) <= 60 else cell[:59] + "…" for cell in row) for row in [head, *rows]]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    for row in rows:
        print("  ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip())
    for c in complaints:
        print(c, file=sys.stderr)
    none = sum(row[-1].startswith("no ") for row in rows)
    print(f"\n{len(lines)} answers to the cases of {len(rows) - 1 - none} problems compared, {len(complaints)} differ; "
          f"{none} problems have no counterpart.")
    return not complaints


def main():
    args = sys.argv[1:]
    check = "--check" in args
    ids = [a for a in args if a != "--check"]
    paths = sorted(p for p in HERE.glob("ml*.py") if not ids or "ml" + re.sub(r"^ml0*(\d+).*", r"\1", p.stem) in ids)
    if not paths:
        sys.exit(f"there is no generator for {' '.join(ids)}")
    sys.argv[1:] = []
    sys.path.insert(0, str(HERE))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["mpmath", "numpy", "scipy.special", "torch"])  # once: it takes seconds
    with context.Pool(maxtasksperchild=1) as pool:
        gathered = pool.map(gather, paths, chunksize=1)
    stale = [s for _, _, s, *_ in gathered if s]
    if check:
        made = {folder for _, folder, *_ in gathered}
        stale += [f"{d.name} has no generator" for d in ROOT.glob("problems/ml*") if not ids and d.name not in made]
        for s in stale:
            print(s, file=sys.stderr)
        print(f"{len(gathered)} generators, {len(stale)} faults")
        sys.exit(bool(stale))
    sys.exit(not compare(gathered))


if __name__ == "__main__":
    main()
