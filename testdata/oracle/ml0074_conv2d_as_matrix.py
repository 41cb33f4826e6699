"""The matrix of a convolution, column by column: PyTorch's conv2d of each basis image."""

import torch

import oracle


def count(rows, cols):
    return [[float(1 + i * cols + j) for j in range(cols)] for i in range(rows)]


def matrix(kernel, h, w, stride):
    basis = torch.eye(h * w, dtype=torch.float64).reshape(h * w, 1, h, w)
    weights = torch.tensor(kernel, dtype=torch.float64)[None, None]
    return torch.nn.functional.conv2d(basis, weights, stride=stride).reshape(h * w, -1).T.tolist()


def inputs(kernel, h, w, stride):
    return {"kernel": [[float(v) for v in row] for row in kernel], "h": h, "w": w, "stride": stride}


def case(name, kernel, h, w, stride=1):
    return oracle.case(name, inputs(kernel, h, w, stride), matrix(kernel, h, w, stride))


def fails(name, why, kernel=((1, 2), (3, 4)), h=3, w=4, stride=1):
    return oracle.fails(name, inputs(kernel, h, w, stride), why)


def library(kernel, h, w, stride):
    """torch.nn.functional.conv2d"""
    return matrix(kernel, h, w, stride)


oracle.main("ml0074-conv2d-as-matrix", [
    case("example 1", [[1, 2], [3, 4]], 2, 3),
    case("example 2", [[5, -1]], 1, 5, 2),
    fails("example 3", "3 rows on an image of 2", [[1], [2], [3]], 2, 2),
    case("one of everything", [[-2.5]], 1, 1),
    case("one cell: a multiple of the identity", [[3]], 2, 3),
    case("one row: a Toeplitz matrix", [[1, 2, 3]], 1, 6),
    case("one column: a Toeplitz matrix", [[1], [2], [3]], 5, 1),
    case("as large as the image", count(2, 3), 2, 3),
    case("as wide as the image", count(2, 4), 4, 4),
    case("as tall as the image", count(3, 2), 3, 4),
    case("2 x 2 on 3 x 3", count(2, 2), 3, 3),
    case("2 x 2 on 3 x 4", count(2, 2), 3, 4),
    case("2 x 2 on 4 x 3", count(2, 2), 4, 3),
    case("2 x 3 on 4 x 5", count(2, 3), 4, 5),
    case("3 x 2 on 4 x 5", count(3, 2), 4, 5),
    case("3 x 3 on 4 x 4", count(3, 3), 4, 4),
    case("stride 2", count(2, 2), 4, 6, 2),
    case("stride 2, pixels left over", count(2, 3), 5, 6, 2),
    case("stride 2, left over below only", count(2, 2), 5, 4, 2),
    case("stride 3", count(2, 1), 7, 5, 3),
    case("stride larger than the image", count(2, 2), 3, 4, 9),
    case("stride larger than the kernel", [[7]], 4, 5, 2),
    case("a kernel of zeros", [[0, 0], [0, 0]], 3, 3),
    case("zeros in the kernel", [[1, 0, -1], [0, 2, 0]], 3, 4),
    case("values of all kinds", [[-1e9, 0.1], [1e-300, 1e9]], 2, 3),
    fails("no rows in the kernel", "no cells", []),
    fails("no columns in the kernel", "no cells", [[]]),
    fails("rows without cells", "no cells", [[], []]),
    fails("second row shorter", "row 1 has 1 cell, row 0 has 2", [[1, 2], [3]]),
    fails("second row longer", "row 1 has 3 cells, row 0 has 2", [[1, 2], [3, 4, 5]]),
    fails("last row empty", "row 2 has no cells", [[1], [2], []]),
    fails("no stride", "the stride is 0", stride=0),
    fails("negative stride", "the stride is -1", stride=-1),
    fails("no rows", "h is 0", h=0),
    fails("no columns", "w is 0", w=0),
    fails("negative height", "h is -3", h=-3),
    fails("negative width", "w is -4", w=-4),
    fails("kernel too tall", "2 rows on an image of 1", h=1),
    fails("kernel too wide", "2 columns on an image of 1", w=1),
    fails("kernel too tall, stride 2", "2 rows on an image of 1", h=1, stride=2),
    fails("kernel too wide, stride 3", "2 columns on an image of 1", w=1, stride=3),
    fails("kernel too large both ways", "2 x 2 on 1 x 1", h=1, w=1, stride=2),
    case("larger", count(3, 2), 6, 7, 1),
], library)
