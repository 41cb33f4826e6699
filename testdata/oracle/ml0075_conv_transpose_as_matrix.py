"""The transposed matrix of a convolution times y, in fractions."""

from fractions import Fraction

import numpy as np
import torch

import oracle

draw = np.random.default_rng(75)


def count(rows, cols):
    return [[float(1 + i * cols + j) for j in range(cols)] for i in range(rows)]


def quarters(*shape):
    return (draw.integers(-16, 17, shape) / 4).tolist()


def decimals(*shape):
    return np.round(draw.uniform(-9, 9, shape), 2).tolist()


def matrix(kernel, h, w, stride):
    kh, kw = len(kernel), len(kernel[0])
    rows = []
    for i in range(0, h - kh + 1, stride):
        for j in range(0, w - kw + 1, stride):
            row = [Fraction(0)] * (h * w)
            for u in range(kh):
                for v in range(kw):
                    row[(i + u) * w + j + v] = Fraction(kernel[u][v])
            rows.append(row)
    return rows


def back(y, kernel, h, w, stride):
    values = [Fraction(v) for row in y for v in row]
    columns = list(zip(*matrix(kernel, h, w, stride), strict=True))
    assert len(values) == len(columns[0])
    flat = [float(sum(a * v for a, v in zip(column, values))) for column in columns]
    return [flat[r * w:(r + 1) * w] for r in range(h)]


def inputs(y, kernel, h, w, stride):
    floats = [[[float(v) for v in row] for row in m] for m in (y, kernel)]
    return {"y": floats[0], "kernel": floats[1], "h": h, "w": w, "stride": stride}


def case(name, y, kernel, h, w, stride=1):
    return oracle.case(name, inputs(y, kernel, h, w, stride), back(y, kernel, h, w, stride))


def fails(name, why, y=((1, 2), (3, 4)), kernel=((1, 2), (3, 4)), h=3, w=3, stride=1):
    return oracle.fails(name, inputs(y, kernel, h, w, stride), why)


def library(y, kernel, h, w, stride):
    """torch.nn.functional.conv_transpose2d"""
    left_over = (h - len(kernel)) % stride, (w - len(kernel[0])) % stride
    y, kernel = (torch.tensor(m, dtype=torch.float64)[None, None] for m in (y, kernel))
    return torch.nn.functional.conv_transpose2d(y, kernel, stride=stride, output_padding=left_over)[0, 0].tolist()


oracle.main("ml0075-conv-transpose-as-matrix", [
    case("example 1", [[1, 2]], [[1, 2], [3, 4]], 2, 3),
    case("example 2", [[10, 3]], [[5, -1]], 1, 5, 2),
    fails("example 3", "y has 1 row, the kernel 2 places down", [[1, 2]], h=3, w=3),
    case("one of everything", [[4]], [[-2.5]], 1, 1),
    case("one cell", count(2, 3), [[3]], 2, 3),
    case("one place: the kernel, scaled", [[-2]], count(2, 3), 2, 3),
    case("one row", [[1, 10, 100]], [[1, 2, 3]], 1, 5),
    case("one column", [[1], [10], [100]], [[1], [2], [3]], 5, 1),
    case("a single one", [[0, 0, 0], [0, 1, 0]], count(2, 2), 3, 4),
    case("ones and ones: how many kernels overlap", [[1, 1, 1], [1, 1, 1]], [[1, 1], [1, 1]], 3, 4),
    case("nothing but zeros", [[0, 0], [0, 0]], count(2, 2), 3, 3),
    case("a kernel of zeros", count(2, 2), [[0, 0], [0, 0]], 3, 3),
    case("2 x 2 on 3 x 3", quarters(2, 2), quarters(2, 2), 3, 3),
    case("2 x 3 on 4 x 5", quarters(3, 3), quarters(2, 3), 4, 5),
    case("3 x 2 on 4 x 5", quarters(2, 4), quarters(3, 2), 4, 5),
    case("1 x 3 on 4 x 4", quarters(4, 2), quarters(1, 3), 4, 4),
    case("3 x 1 on 4 x 3", quarters(2, 3), quarters(3, 1), 4, 3),
    case("stride 2", quarters(2, 3), quarters(2, 2), 4, 6, 2),
    case("stride 2, kernels overlap", quarters(2, 3), quarters(3, 3), 5, 7, 2),
    case("stride 2, pixels left over", quarters(2, 2), quarters(2, 3), 5, 6, 2),
    case("stride 2, left over below only", quarters(2, 2), quarters(2, 2), 5, 4, 2),
    case("stride 3, gaps", quarters(2, 2), quarters(2, 1), 7, 6, 3),
    case("stride larger than the image", quarters(1, 1), quarters(2, 2), 3, 4, 9),
    case("decimals", decimals(3, 4), decimals(2, 3), 4, 6),
    case("decimals, stride 2", decimals(3, 2), decimals(3, 2), 8, 5, 2),
    case("the largest values", [[100, -100], [-100, 100]], [[100, 100], [100, -100]], 3, 3),
    case("values that cancel", [[0.1, -0.1]], [[0.3, 0.3, 0.3]], 1, 4),
    fails("no rows in the kernel", "no cells", kernel=[]),
    fails("no columns in the kernel", "no cells", kernel=[[], []]),
    fails("no rows in the kernel, a place more than pixels", "no cells", count(4, 4), []),
    fails("no columns in the kernel, a place more than pixels", "no cells", count(2, 4), [[], []]),
    fails("second row of the kernel shorter", "row 1 of the kernel has 1 cell, row 0 has 2", kernel=[[1, 2], [3]]),
    fails("second row of the kernel longer", "row 1 of the kernel has 3 cells, row 0 has 2", kernel=[[1, 2], [3, 4, 5]]),
    fails("no stride", "the stride is 0", stride=0),
    fails("negative stride", "the stride is -1", stride=-1),
    fails("no image", "h is 0", h=0),
    fails("no columns", "w is 0", w=0),
    fails("negative sizes", "h is -3", h=-3, w=-3),
    fails("kernel too tall", "2 rows on an image of 1", [[1, 2]], h=1),
    fails("kernel too wide", "2 columns on an image of 1", [[1], [2]], w=1),
    fails("kernel too tall, stride 2", "2 rows on an image of 1", [[1]], h=1, stride=2),
    fails("kernel too wide, stride 2", "2 columns on an image of 1", [[1]], w=1, stride=2),
    fails("y has no rows", "y has 0 rows, the kernel 2 places down", []),
    fails("y has no columns", "row 0 of y has 0 values, the kernel 2 places across", [[], []]),
    fails("a row of y too many", "y has 3 rows, the kernel 2 places down", [[1, 2], [3, 4], [5, 6]]),
    fails("a column of y too few", "row 0 of y has 1 value, the kernel 2 places across", [[1], [2]]),
    fails("a column of y too many", "row 0 of y has 3 values, the kernel 2 places across", [[1, 2, 3], [4, 5, 6]]),
    fails("second row of y shorter", "row 1 of y has 1 value, the kernel 2 places across", [[1, 2], [3]]),
    fails("second row of y longer", "row 1 of y has 3 values, the kernel 2 places across", [[1, 2], [3, 4, 5]]),
    fails("y as large as the image", "y has 3 rows, the kernel 2 places down", count(3, 3)),
    fails("y of the right size turned round", "y has 3 rows, the kernel 2 places down", count(3, 2), h=3, w=4),
    case("larger", decimals(7, 6), decimals(3, 4), 16, 15, 2),
], library)
