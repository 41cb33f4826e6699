"""Padding by numpy.pad; what must fail by hand."""

import numpy as np
import torch

import oracle

MODES = {"zero": "constant", "reflect": "reflect", "symmetric": "symmetric", "replicate": "edge", "circular": "wrap"}


def image(rows, cols):
    return [[float(1 + i * cols + j) for j in range(cols)] for i in range(rows)]


def inputs(a, pads, mode):
    return dict(zip(["a", "top", "bottom", "left", "right", "mode"], [a, *pads, mode]))


def case(name, a, pads, mode):
    top, bottom, left, right = pads
    want = np.pad(np.array(a), ((top, bottom), (left, right)), mode=MODES[mode])
    return oracle.case(name, inputs(a, pads, mode), want.tolist())


def each(name, a, pads, but=()):
    return [case(f"{name}, {mode}", a, pads, mode) for mode in MODES if mode not in but]


def fails(name, why, a=((1, 2, 3), (4, 5, 6)), pads=(1, 1, 1, 1), mode="zero"):
    return oracle.fails(name, inputs([[float(v) for v in row] for row in a], pads, mode), why)


def library(a, top, bottom, left, right, mode):
    """torch.nn.functional.pad"""
    torch_modes = {"zero": "constant", "reflect": "reflect", "replicate": "replicate", "circular": "circular"}
    if mode not in torch_modes:
        return None
    a = torch.tensor([[a]], dtype=torch.float64)
    return torch.nn.functional.pad(a, (left, right, top, bottom), mode=torch_modes[mode])[0, 0].tolist()


oracle.main("ml0151-pad2d", [
    case("example 1", image(2, 3), (1, 0, 2, 1), "reflect"),
    case("example 2", image(2, 3), (1, 0, 2, 1), "symmetric"),
    case("example 3", image(2, 3), (0, 1, 1, 2), "circular"),
    fails("example 4", "2 rows reflected by 2", pads=(0, 2, 0, 0), mode="reflect"),
    *each("no padding", image(2, 3), (0, 0, 0, 0)),
    *each("all sides unlike", image(5, 6), (1, 2, 3, 4)),
    *each("all sides unlike, the other way", image(6, 5), (4, 3, 2, 1)),
    *each("top", image(3, 2), (2, 0, 0, 0)),
    *each("bottom", image(3, 2), (0, 2, 0, 0)),
    *each("left", image(2, 3), (0, 0, 2, 0)),
    *each("right", image(2, 3), (0, 0, 0, 2)),
    *each("as wide as the image", image(2, 3), (2, 2, 3, 3), but=["reflect"]),
    *each("one pixel", [[7.5]], (1, 0, 1, 1), but=["reflect"]),
    case("one pixel, reflect by nothing", [[7.5]], (0, 0, 0, 0), "reflect"),
    case("reflect up to the last pixel", image(3, 4), (2, 2, 3, 3), "reflect"),
    case("reflect one row to the sides", image(1, 4), (0, 0, 3, 2), "reflect"),
    case("reflect one column up and down", image(4, 1), (2, 3, 0, 0), "reflect"),
    case("wide zeros", image(2, 1), (5, 7, 6, 4), "zero"),
    case("wide replicate", image(2, 3), (5, 7, 6, 4), "replicate"),
    case("values of all kinds", [[-1e9, 0.1], [1e-300, 1e9], [-0.5, 3]], (1, 2, 1, 0), "reflect"),
    fails("no rows", "no pixels", a=[]),
    fails("no columns", "no pixels", a=[[]]),
    fails("rows without pixels", "no pixels", a=[[], []], pads=(1, 1, 1, 1)),
    fails("no rows, no padding", "no pixels", a=[], pads=(0, 0, 0, 0)),
    fails("second row shorter", "row 1 has 1 pixel, row 0 has 2", a=[[1, 2], [3]]),
    fails("second row longer", "row 1 has 3 pixels, row 0 has 2", a=[[1, 2], [3, 4, 5]]),
    fails("third row empty", "row 2 has no pixels", a=[[1], [2], []]),
    fails("negative top", "top is -1", pads=(-1, 0, 0, 0)),
    fails("negative bottom", "bottom is -1", pads=(0, -1, 0, 0), mode="replicate"),
    fails("negative left", "left is -1", pads=(0, 0, -1, 0), mode="circular"),
    fails("negative right", "right is -2", pads=(0, 0, 0, -2), mode="symmetric"),
    fails("negative top, reflect", "top is -1", pads=(-1, 1, 1, 1), mode="reflect"),
    fails("all gone", "all are -1", pads=(-1, -1, -1, -1)),
    fails("unknown mode", "there is no mode edge", mode="edge"),
    fails("unknown mode, no padding", "there is no mode edge", pads=(0, 0, 0, 0), mode="edge"),
    fails("no mode", "there is no mode \"\"", mode=""),
    fails("mode in capitals", "there is no mode Zero", mode="Zero"),
    fails("reflect at the top", "2 rows reflected by 2", pads=(2, 0, 0, 0), mode="reflect"),
    fails("reflect on the left", "3 columns reflected by 3", pads=(0, 0, 3, 0), mode="reflect"),
    fails("reflect on the right", "3 columns reflected by 3", pads=(0, 0, 0, 3), mode="reflect"),
    fails("reflect far beyond", "3 columns reflected by 7", pads=(1, 1, 1, 7), mode="reflect"),
    fails("reflect one pixel", "1 row reflected by 1", a=[[5]], pads=(1, 0, 0, 0), mode="reflect"),
    fails("reflect one row upwards", "1 row reflected by 1", a=[[1, 2, 3]], pads=(1, 0, 1, 1), mode="reflect"),
], library)
