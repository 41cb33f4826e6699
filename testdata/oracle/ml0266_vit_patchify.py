"""Patches of images, cut out of nested lists by slices."""

import torch

import oracle


def patchify(x, p):
    rows = []
    for top in range(0, len(x[0]), p):
        for left in range(0, len(x[0][0]), p):
            patch = [[line[left:left + p] for line in plane[top:top + p]] for plane in x]
            rows.append([v for plane in patch for line in plane for v in line])
    return rows


def image(channels, height, width):
    """Elements that are all different."""
    return [[[float((c * height + y) * width + x) / 2 for x in range(width)] for y in range(height)] for c in range(channels)]


def case(name, x, p):
    assert len(x[0]) % p == len(x[0][0]) % p == 0
    return oracle.case(name, {"x": x, "p": p}, patchify(x, p))


def fails(name, x, p, why):
    return oracle.fails(name, {"x": x, "p": p}, why)


def library(x, p):
    """torch.nn.functional.unfold"""
    pixels = torch.tensor(x, dtype=torch.float64)
    return torch.nn.functional.unfold(pixels[None], p, stride=p)[0].T.tolist()


oracle.main("ml0266-vit-patchify", [
    case("example 1", [[[1, 2, 3, 4], [5, 6, 7, 8]]], 2),
    case("example 2", [[[1, 2], [3, 4], [5, 6], [7, 8]], [[10, 20], [30, 40], [50, 60], [70, 80]]], 2),
    case("example 3", [[[1, 2, 3]], [[4, 5, 6]]], 1),
    fails("example 4", [[[1, 2, 3], [4, 5, 6]]], 2, "2 does not divide 3"),
    case("one pixel", [[[7]]], 1),
    case("one pixel, three channels", [[[7]], [[8]], [[9]]], 1),
    case("one patch", image(1, 2, 2), 2),
    case("one patch, three channels", image(3, 2, 2), 2),
    case("one patch of side 3", image(2, 3, 3), 3),
    case("single pixels, square", image(1, 3, 3), 1),
    case("single pixels, tall", image(3, 4, 2), 1),
    case("two by two patches", image(1, 4, 4), 2),
    case("two by two patches, two channels", image(2, 4, 4), 2),
    case("two by three patches", image(1, 4, 6), 2),
    case("three by two patches", image(1, 6, 4), 2),
    case("three by two patches, three channels", image(3, 6, 4), 2),
    case("two by three patches, three channels", image(3, 4, 6), 2),
    case("one row of patches", image(2, 2, 8), 2),
    case("one column of patches", image(2, 8, 2), 2),
    case("side 3, two by four patches", image(2, 6, 12), 3),
    case("side 3, four channels", image(4, 3, 6), 3),
    case("side 4, more channels than pixels in a row", image(5, 4, 8), 4),
    case("side 5", image(1, 10, 5), 5),
    case("as many channels as patches", image(4, 4, 4), 2),
    case("negative, broken and signed zero", [[[-1.5, 0.0], [-0.0, 0.1]]], 2),
    case("-1000 and 1000", [[[-1000, 1000], [1000, -1000]], [[1, 2], [3, 4]]], 1),
    case("1 by n", image(1, 1, 7), 1),
    case("n by 1", image(2, 7, 1), 1),
    case("side divides the area, and both sides", image(1, 8, 4), 4),
    fails("side divides the width only", image(1, 3, 4), 2, "2 does not divide 3"),
    fails("side divides the height only", image(1, 4, 3), 2, "2 does not divide 3"),
    fails("side divides neither, but the area", image(1, 2, 8), 4, "4 does not divide 2"),
    fails("the area of a patch divides that of the image", image(1, 6, 6), 4, "4 does not divide 6"),
    fails("side larger than the image", image(1, 2, 2), 3, "3 does not divide 2"),
    fails("side twice that of the image", image(1, 2, 2), 4, "4 does not divide 2"),
    fails("side larger than a tall image is wide", image(1, 8, 2), 4, "4 does not divide 2"),
    fails("side 100", image(3, 2, 2), 100, "100 does not divide 2"),
    fails("side 0", image(1, 2, 2), 0, "a side of 0"),
    fails("side -1", image(1, 2, 2), -1, "a side of -1"),
    fails("side -2", image(1, 4, 4), -2, "a side of -2"),
    fails("one pixel, side 0", [[[7]]], 0, "a side of 0"),
    fails("two axes", image(1, 4, 4)[0], 2, "x has 2 axes"),
    fails("one axis", [1, 2, 3, 4], 2, "x has 1 axis"),
    fails("no axes", 5, 1, "x has no axes"),
    fails("a batch of one", [image(1, 4, 4)], 2, "x has 4 axes"),
    fails("a batch of two", [image(2, 2, 2), image(2, 2, 2)], 2, "x has 4 axes"),
    fails("a fourth axis of size 1", [[[[1], [2]], [[3], [4]]]], 2, "x has 4 axes"),
    case("24 by 24, three channels", [[[(31 * c + 7 * y + x) % 97 for x in range(24)] for y in range(24)] for c in range(3)], 8),
    case("4096 pixels", [[[i % 10] for i in range(4096)]], 1),
], library)
