"""Transposed convolution as the gradient of a convolution, by PyTorch's autograd in float64.

What must fail, conv_transpose2d must refuse too.
"""

import numpy as np
import torch

import oracle

draw = np.random.default_rng(72)


def tensor(values):
    return torch.tensor(values, dtype=torch.float64)


def image(*shape):
    return tensor(draw.integers(-16, 17, shape) / 4)


def kernel(*shape):
    return tensor(draw.integers(-16, 17, shape) / 8)


def inputs(x, w, b, s, p, d, g, extra):
    opts = {"stride": s, "pad": p, "dilation": d, "groups": g, "outPad": extra}
    return {"x": x.tolist(), "w": w.tolist(), "b": [float(v) for v in b], "o": opts}


def transposed(x, w, b, s, p, d, g, extra):
    sizes = [(n - 1) * s - 2 * p + d * (k - 1) + extra + 1 for n, k in zip(x.shape[2:], w.shape[2:])]
    z = torch.zeros(x.shape[0], w.shape[1] * g, *sizes, dtype=torch.float64, requires_grad=True)
    there = torch.nn.functional.conv2d(z, w, stride=s, padding=p, dilation=d, groups=g)
    there = there[:, :, :x.shape[2], :x.shape[3]]  # with OutPad from the stride on there are more places
    (there * x).sum().backward()
    bias = tensor(list(map(float, b))).reshape(1, -1, 1, 1) if b else 0
    return (z.grad + bias).tolist()


def by_torch(x, w, b, s, p, d, g, extra):
    bias = tensor(list(map(float, b))) if b else None
    return torch.nn.functional.conv_transpose2d(x, w, bias, stride=s, padding=p, output_padding=extra, groups=g, dilation=d)


def case(name, x, w, b=(), s=1, p=0, d=1, g=1, extra=0):
    return oracle.case(name, inputs(x, w, b, s, p, d, g, extra), transposed(x, w, b, s, p, d, g, extra))


def fails(name, why, x=None, w=None, b=(), s=1, p=0, d=1, g=1, extra=0, torch_does_it=False):
    x = image(1, 2, 3, 3) if x is None else x
    w = kernel(2, 1, 2, 2) if w is None else w
    if not torch_does_it:
        try:
            by_torch(x, w, b, s, p, d, g, extra)
        except (RuntimeError, ValueError):
            pass
        else:
            raise AssertionError(f"{name}: PyTorch does it")
    return oracle.fails(name, inputs(x, w, b, s, p, d, g, extra), why)


def library(x, w, b, o):
    """torch.nn.functional.conv_transpose2d"""
    return by_torch(tensor(x), tensor(w), b, o["stride"], o["pad"], o["dilation"], o["groups"], o["outPad"]).tolist()


oracle.main("ml0072-conv-transpose2d", [
    case("example 1", tensor([[[[1, 2]]]]), tensor([[[[1, 2], [3, 4]]]]), [10]),
    case("example 2", tensor([[[[1, 2], [3, 4]]]]), tensor([[[[1, 10, 100]]]]), s=2, p=1, extra=1),
    case("example 3", tensor([[[[1, 2]], [[3, 4]]]]), tensor([[[[1]], [[10]]], [[[1]], [[-10]]]]), [0, 0, 0.5, 0], g=2),
    fails("example 4", "the answer would have -1 rows", tensor([[[[1, 2, 3]]]]), tensor([[[[1]]]]), p=1),
    case("one of everything", tensor([[[[3.0]]]]), tensor([[[[-2.0]]]]), [0.5]),
    case("one of everything, no bias", tensor([[[[3.0]]]]), tensor([[[[-2.0]]]])),
    case("one pixel returns the kernel", tensor([[[[2.0]]]]), kernel(1, 2, 3, 2)),
    case("one pixel, stride 5", tensor([[[[2.0]]]]), kernel(1, 1, 2, 3), s=5),
    case("a kernel of one cell", image(2, 3, 2, 4), kernel(3, 2, 1, 1), [1, 2]),
    case("tall kernel", image(1, 1, 3, 2), kernel(1, 1, 4, 1)),
    case("wide kernel", image(1, 1, 2, 3), kernel(1, 1, 1, 4)),
    case("ones and ones: how many kernels overlap", torch.ones(1, 1, 3, 3, dtype=torch.float64), torch.ones(1, 1, 2, 2, dtype=torch.float64)),
    case("several images", image(3, 1, 2, 3), kernel(1, 1, 2, 2)),
    case("several channels", image(1, 3, 2, 3), kernel(3, 1, 2, 2)),
    case("several filters", image(1, 1, 3, 2), kernel(1, 3, 2, 2), [1, -2, 0.25]),
    case("several filters, no bias", image(1, 2, 2, 2), kernel(2, 3, 2, 2)),
    case("as many channels as filters", image(1, 2, 3, 2), kernel(2, 2, 2, 3), [1, -1]),
    case("several of all", image(2, 3, 3, 4), kernel(3, 4, 2, 3), [0.5, -0.5, 8, -8]),
    case("stride 2", image(1, 2, 3, 4), kernel(2, 2, 3, 3), s=2),
    case("stride 2, kernel of 2: no overlap", image(1, 1, 2, 3), kernel(1, 1, 2, 2), s=2),
    case("stride 3, gaps", image(1, 1, 3, 2), kernel(1, 2, 2, 1), [1, -1], s=3),
    case("padding 1", image(1, 2, 3, 4), kernel(2, 2, 3, 2), [0.25, -4], p=1),
    case("padding 2", image(1, 1, 4, 3), kernel(1, 1, 3, 4), p=2),
    case("padding trims all but one", image(1, 1, 3, 3), kernel(1, 1, 1, 1), [2], p=1),
    case("padding beyond the kernel", image(1, 1, 5, 6), kernel(1, 1, 2, 1), p=2),
    case("padding and stride", image(1, 2, 3, 2), kernel(2, 2, 3, 3), s=2, p=1),
    case("padding 2, stride 3", image(1, 1, 3, 4), kernel(1, 1, 4, 3), s=3, p=2),
    case("dilation 2", image(1, 2, 3, 2), kernel(2, 2, 3, 2), d=2),
    case("dilation 3 of a wide kernel", image(1, 1, 2, 4), kernel(1, 1, 1, 3), d=3),
    case("dilation of a kernel of one cell", image(1, 1, 2, 3), kernel(1, 1, 1, 1), d=7),
    case("dilation and padding", image(1, 1, 3, 2), kernel(1, 1, 3, 3), d=2, p=2),
    case("dilation, padding and stride", image(2, 1, 2, 3), kernel(1, 2, 3, 2), [1, 2], s=2, p=1, d=3),
    case("stride 3, dilation 2", image(1, 1, 2, 3), kernel(1, 1, 3, 2), s=3, d=2),
    case("output padding 1", image(1, 1, 2, 3), kernel(1, 2, 2, 3), [1, -1], s=2, extra=1),
    case("output padding 2", image(1, 1, 2, 2), kernel(1, 1, 2, 2), s=3, extra=2),
    case("output padding where kernels reach", image(1, 2, 3, 3), kernel(2, 2, 3, 3), s=2, p=1, extra=1),
    case("output padding larger than padding", image(1, 1, 3, 2), kernel(1, 1, 3, 3), s=3, p=1, extra=2),
    case("output padding below the dilation only", image(1, 1, 3, 2), kernel(1, 1, 2, 2), [5], d=3, extra=2),
    case("output padding as large as the dilation, below the stride", image(1, 1, 2, 2), kernel(1, 1, 2, 2), s=3, d=2, extra=2),
    case("output padding saves what padding trims", image(1, 1, 1, 1), kernel(1, 1, 2, 3), s=2, p=1, extra=1),
    case("two groups", image(1, 4, 2, 3), kernel(4, 1, 2, 2), g=2),
    case("two groups, three filters each", image(1, 4, 2, 2), kernel(4, 3, 2, 1), [1, 2, 3, 4, 5, 6], g=2),
    case("three groups, several images", image(2, 6, 2, 1), kernel(6, 2, 1, 2), [1, 2, 3, 4, 5, 6], g=3),
    case("every channel by itself", image(1, 3, 2, 3), kernel(3, 1, 2, 3), g=3),
    case("all options", image(2, 4, 3, 2), kernel(4, 3, 2, 3), [1, -1, 2, -2, 3, -3], s=2, p=1, d=2, g=2, extra=1),
    case("all options, all unlike", image(1, 6, 2, 3), kernel(6, 1, 3, 2), [0.5, 1.5, 2.5], s=4, p=1, d=2, g=3, extra=3),
    case("decimals", tensor([[[[0.1, 0.2], [0.7, -1.1], [99.9, -0.01]]]]), tensor([[[[0.3, -0.7], [1.9, 0.11]]]]), [0.1]),
    fails("image without channels", "x has 2 axes", image(3, 3)),
    fails("a single image", "x has 3 axes", image(2, 3, 3), torch_does_it=True),
    fails("image with a fifth axis", "x has 5 axes", image(1, 1, 2, 3, 3)),
    fails("kernel with three axes", "w has 3 axes", w=kernel(2, 2, 2)),
    fails("kernel with five axes", "w has 5 axes", w=kernel(2, 1, 2, 2, 1)),
    fails("kernels for too few channels", "kernels for 1 channel, x has 2", w=kernel(1, 2, 2, 2)),
    fails("kernels for too many channels", "kernels for 3 channels, x has 2", w=kernel(3, 1, 2, 2)),
    fails("kernels for one group of two", "kernels for 2 channels, x has 4", image(1, 4, 2, 2), kernel(2, 1, 2, 2), g=2),
    fails("groups do not divide the channels", "3 channels in 2 groups", image(1, 3, 3, 3), kernel(3, 1, 2, 2), g=2),
    fails("more groups than channels", "2 channels in 3 groups", g=3),
    fails("one bias for all", "1 bias for 3 filters", w=kernel(2, 3, 2, 2), b=[1]),
    fails("a bias too few", "2 biases for 3 filters", w=kernel(2, 3, 2, 2), b=[1, 2]),
    fails("a bias too many", "2 biases for 1 filter", b=[1, 2]),
    fails("a bias for every filter of a group", "1 bias for 2 filters", b=[1], g=2),
    fails("no stride", "the stride is 0", s=0),
    fails("negative stride", "the stride is -1", s=-1),
    fails("negative padding", "the padding is -1", p=-1),
    fails("no dilation", "the dilation is 0", d=0),
    fails("negative dilation", "the dilation is -1", d=-1),
    fails("no groups", "the number of groups is 0", g=0),
    fails("negative groups", "the number of groups is -1", g=-1),
    fails("negative output padding", "OutPad is -1", s=2, extra=-1),
    fails("output padding as large as stride and dilation", "OutPad is 1, below neither stride nor dilation", extra=1),
    fails("output padding larger than the stride", "OutPad is 3, below neither stride nor dilation", s=2, extra=3),
    fails("output padding as large as the dilation", "OutPad is 2, below neither stride nor dilation", d=2, extra=2),
    fails("no rows left", "the answer would have 0 rows", image(1, 2, 1, 3), p=1),
    fails("no columns left", "the answer would have 0 columns", image(1, 2, 3, 1), p=1),
    fails("fewer than no rows", "the answer would have -2 rows", image(1, 2, 1, 6), p=2),
    case("larger", image(2, 4, 5, 7), kernel(4, 3, 3, 5), [1, 2, 3, 4, 5, 6], s=2, p=2, g=2, extra=1),
], library)
