"""The number of windows, by listing where they start; PyTorch's own shape where the input is small."""

import torch

import oracle


def inputs(n, k, p, s, d):
    return {"n": n, "k": k, "padTotal": p, "stride": s, "dilation": d}


def case(name, n, k, p=0, s=1, d=1):
    last = n + p - 1 - d * (k - 1)  # where the last window may start
    want = len(range(0, last + 1, s))
    assert want > 0
    if n + p < 1000:
        got = torch.nn.functional.conv1d(torch.zeros(1, 1, n + p), torch.zeros(1, 1, k), stride=s, dilation=d)
        assert got.shape[2] == want, name
    return oracle.case(name, inputs(n, k, p, s, d), want)


def fails(name, why, n, k, p=0, s=1, d=1):
    if n > 0 and k > 0 and p >= 0 and s > 0 and d > 0:
        assert n + p - 1 - d * (k - 1) < 0, name
    return oracle.fails(name, inputs(n, k, p, s, d), why)


def library(n, k, padTotal, stride, dilation):
    """torch.nn.functional.conv1d, on a padded input"""
    if n + padTotal > 1000:
        return None
    x, w = torch.zeros(1, 1, n + padTotal), torch.zeros(1, 1, k)
    return torch.nn.functional.conv1d(x, w, stride=stride, dilation=dilation).shape[2]


oracle.main("ml0061-conv-output-size", [
    case("example 1", 7, 3, 2, 2),
    case("example 2", 7, 3, 0, 1, 2),
    case("example 3", 224, 7, 6, 2),
    fails("example 4", "3 cells do not fit into 2", 2, 3, 0, 2),
    case("one cell", 1, 1),
    case("kernel of one cell", 9, 1),
    case("no padding, stride 1", 9, 4),
    case("the kernel fits exactly", 3, 3),
    case("the kernel fits exactly, stride 2", 3, 3, 0, 2),
    case("one cell more than the kernel", 4, 3),
    case("one cell more than the kernel, stride 2", 4, 3, 0, 2),
    case("two cells more than the kernel, stride 2", 5, 3, 0, 2),
    case("cells left over", 10, 3, 0, 4),
    case("no cell left over", 11, 3, 0, 4),
    case("one window short of cells", 14, 3, 0, 4),
    case("stride longer than the kernel", 10, 2, 0, 5),
    case("stride longer than the input", 5, 2, 0, 9),
    case("odd padding", 4, 2, 1),
    case("odd padding, stride 2", 8, 3, 1, 2),
    case("padding keeps the size", 12, 5, 4),
    case("padding, stride 3", 12, 5, 4, 3),
    case("padding wider than the kernel", 3, 2, 6),
    case("only padding makes room", 2, 5, 3),
    case("only padding makes room, stride 4", 2, 4, 5, 4),
    case("dilation", 9, 3, 0, 1, 3),
    case("dilation, fits exactly", 7, 3, 0, 1, 3),
    case("dilation of a kernel of one cell", 5, 1, 0, 1, 100),
    case("dilation of a kernel of two cells", 10, 2, 0, 3, 4),
    case("dilation, padding and stride", 13, 4, 5, 3, 2),
    fails("one cell too few", "3 cells do not fit into 2", 2, 3),
    fails("one cell too few, stride 3", "4 cells do not fit into 3", 3, 4, 0, 3),
    fails("too few by the stride", "4 cells do not fit into 2", 2, 4, 0, 2),
    fails("too few by more than the stride", "9 cells do not fit into 2", 2, 9, 0, 2),
    fails("too few in spite of padding", "6 cells do not fit into 5", 2, 6, 3, 2),
    fails("too few for the dilation", "7 cells do not fit into 6", 6, 3, 0, 2, 3),
    fails("too few for the dilation, kernel of two", "5 cells do not fit into 4", 4, 2, 0, 3, 4),
    fails("n is 0", "n is 0", 0, 1, 3),
    fails("n is negative", "n is -1", -1, 1, 5),
    fails("k is 0", "k is 0", 5, 0),
    fails("k is negative", "k is -2", 5, -2),
    fails("padding is negative", "padTotal is -1", 5, 2, -1),
    fails("stride is 0", "stride is 0", 5, 2, 0, 0),
    fails("stride is negative", "stride is -1", 5, 2, 0, -1),
    fails("dilation is 0", "dilation is 0", 5, 2, 0, 1, 0),
    fails("dilation is 0, kernel of one cell", "dilation is 0", 5, 1, 0, 1, 0),
    fails("dilation is negative", "dilation is -1", 5, 3, 0, 1, -1),
    case("more than 32 bits", 2**32 + 5, 3, 2, 2),
    case("more than a float64 holds", 2**53 + 1, 2, 1),
    case("largest input", 10**18, 1),
    case("largest input and padding", 10**18, 10**9, 10**18, 1, 10**9),
    case("largest stride", 10**18, 7, 10**18, 10**18, 9),
    fails("largest kernel", "10^18 - 10^9 + 1 cells do not fit", 10**18 - 10**9, 10**9, 0, 10**18, 10**9),
], library)
