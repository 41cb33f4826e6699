"""Convolution by PyTorch in float64, which must also refuse what is to fail."""

import torch

import oracle

# Multiples of 1/4 and 1/8, which multiply and add up without rounding.
state = [71]


def grid(scale, *shape):
    n = 1
    for s in shape:
        n *= s
    values = []
    for _ in range(n):
        state[0] = (6364136223846793005 * state[0] + 1442695040888963407) % 2**64
        values.append(((state[0] >> 40) % 33 - 16) / scale)
    return torch.tensor(values, dtype=torch.float64).reshape(shape)


def image(*shape):
    return grid(4, *shape)


def kernel(*shape):
    return grid(8, *shape)


def tensor(values):
    return torch.tensor(values, dtype=torch.float64)


def inputs(x, w, b, s, p, d, g):
    opts = {"stride": s, "pad": p, "dilation": d, "groups": g}
    return {"x": x.tolist(), "w": w.tolist(), "b": [float(v) for v in b], "o": opts}


def conv(x, w, b, s, p, d, g):
    bias = tensor(list(map(float, b))) if b else None
    return torch.nn.functional.conv2d(x, w, bias, stride=s, padding=p, dilation=d, groups=g)


def case(name, x, w, b=(), s=1, p=0, d=1, g=1):
    return oracle.case(name, inputs(x, w, b, s, p, d, g), conv(x, w, b, s, p, d, g).tolist())


def fails(name, why, x, w, b=(), s=1, p=0, d=1, g=1, torch_does_it=False):
    if not torch_does_it:
        try:
            conv(x, w, b, s, p, d, g)
        except (RuntimeError, ValueError):
            pass
        else:
            raise AssertionError(f"{name}: PyTorch does it")
    return oracle.fails(name, inputs(x, w, b, s, p, d, g), why)


def library(x, w, b, o):
    """torch.nn.functional.conv2d"""
    return conv(tensor(x), tensor(w), b, o["stride"], o["pad"], o["dilation"], o["groups"])


delta = torch.zeros(2, 2, 3, 3, dtype=torch.float64)
delta[0, 0, 1, 1] = delta[1, 1, 1, 1] = 1

oracle.main("ml0071-conv2d", [
    case("example 1", tensor([[[[1, 2, 3], [4, 5, 6]]]]), tensor([[[[1, 2], [0, -1]]]]), [10]),
    case("example 2", tensor([[[[1, 2, 3], [4, 5, 6]]]]), tensor([[[[1, 0, -1]]]]), s=2, p=1),
    case("example 3", tensor([[[[1, 2]], [[3, 4]]]]), tensor([[[[1]]], [[[10]]], [[[1]]], [[[-10]]]]), [0, 0, 0.5, 0], g=2),
    fails("example 4", "a kernel of 3 rows on an image of 2", tensor([[[[1, 2, 3], [4, 5, 6]]]]), torch.ones(1, 1, 3, 1, dtype=torch.float64), s=2),
    case("one of everything", tensor([[[[3]]]]), tensor([[[[-2]]]]), [0.5]),
    case("one of everything, no bias", tensor([[[[3]]]]), tensor([[[[-2]]]])),
    case("the kernel is not turned round", tensor([[[[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]]]), tensor([[[[1, 2, 3], [4, 5, 6]]]]), p=1),
    case("a single one in the kernel shifts", image(1, 1, 3, 4), tensor([[[[0, 0, 1], [0, 0, 0]]]])),
    case("identity", image(1, 2, 3, 4), delta, p=1),
    case("tall kernel", image(1, 1, 5, 3), kernel(1, 1, 4, 1)),
    case("wide kernel", image(1, 1, 3, 5), kernel(1, 1, 1, 4)),
    case("kernel as large as the image", image(1, 2, 3, 4), kernel(3, 2, 3, 4), [1, 2, 3]),
    case("kernel as large as the padded image", image(1, 1, 1, 3), kernel(2, 1, 3, 5), [1, -1], p=1),
    case("several images", image(3, 1, 3, 2), kernel(1, 1, 2, 2)),
    case("several channels", image(1, 3, 3, 4), kernel(1, 3, 2, 2)),
    case("several filters", image(1, 1, 3, 4), kernel(3, 1, 2, 2), [1, -2, 0.25]),
    case("several filters, no bias", image(1, 2, 3, 3), kernel(3, 2, 2, 2)),
    case("several of all", image(2, 3, 4, 5), kernel(4, 3, 2, 3), [0.5, -0.5, 8, -8]),
    case("a kernel of one cell", image(2, 3, 2, 4), kernel(4, 3, 1, 1), [1, 2, 3, 4]),
    case("stride 2", image(1, 2, 5, 7), kernel(2, 2, 3, 3), s=2),
    case("stride 2, cells left over", image(1, 1, 6, 5), kernel(1, 1, 3, 2), s=2),
    case("stride 3", image(1, 1, 7, 9), kernel(2, 1, 2, 3), [1, -1], s=3),
    case("stride longer than kernel and image", image(1, 1, 3, 4), kernel(1, 1, 2, 1), s=5),
    case("padding 1", image(1, 2, 3, 4), kernel(2, 2, 3, 2), [0.25, -4], p=1),
    case("padding 2", image(1, 1, 2, 3), kernel(1, 1, 3, 2), p=2),
    case("windows on nothing but padding", image(1, 1, 2, 1), kernel(2, 1, 2, 2), [3, -5], p=3),
    case("padding and stride", image(1, 2, 4, 5), kernel(2, 2, 3, 3), s=2, p=1),
    case("dilation 2", image(1, 2, 5, 6), kernel(2, 2, 3, 2), d=2),
    case("dilation 3 of a wide kernel", image(1, 1, 2, 8), kernel(1, 1, 1, 3), d=3),
    case("dilation of a kernel of one cell", image(1, 1, 2, 3), kernel(1, 1, 1, 1), d=7),
    case("dilated kernel fits exactly", image(1, 1, 5, 7), kernel(2, 1, 3, 4), d=2),
    case("dilation and padding", image(1, 1, 3, 4), kernel(1, 1, 3, 3), d=2, p=2),
    case("dilation, padding and stride", image(2, 1, 6, 5), kernel(2, 1, 3, 2), [1, 2], s=2, p=1, d=2),
    case("two groups", image(1, 4, 3, 3), kernel(2, 2, 2, 2), g=2),
    case("two groups, three filters each", image(1, 4, 2, 3), kernel(6, 2, 2, 1), [1, 2, 3, 4, 5, 6], g=2),
    case("three groups, several images", image(2, 6, 2, 3), kernel(3, 2, 1, 2), [1, 2, 3], g=3),
    case("every channel by itself", image(1, 3, 3, 4), kernel(3, 1, 2, 3), g=3),
    case("every channel by itself, two filters each", image(2, 3, 3, 2), kernel(6, 1, 2, 2), [1, 2, 3, 4, 5, 6], p=1, g=3),
    case("all options", image(2, 4, 7, 6), kernel(6, 2, 2, 3), [1, -1, 2, -2, 3, -3], s=2, p=3, d=2, g=2),
    case("all options, padding unlike stride and dilation", image(1, 6, 5, 8), kernel(3, 2, 3, 2), [0.5, 1.5, 2.5], s=3, p=1, d=2, g=3),
    case("decimals", tensor([[[[0.1, 0.2, 0.3], [0.7, -1.1, 13.7], [99.9, -0.01, 1e-3]]]]), tensor([[[[0.3, -0.7], [1.9, 0.11]]]]), [0.1]),
    fails("image without channels", "x has 2 axes", image(3, 3), kernel(1, 1, 2, 2)),
    fails("a single image", "x has 3 axes", image(1, 3, 3), kernel(1, 1, 2, 2), torch_does_it=True),
    fails("image with a fifth axis", "x has 5 axes", image(1, 1, 1, 3, 3), kernel(1, 1, 2, 2)),
    fails("kernel with three axes", "w has 3 axes", image(1, 1, 3, 3), kernel(1, 2, 2)),
    fails("kernel with five axes", "w has 5 axes", image(1, 1, 3, 3), kernel(1, 1, 2, 2, 1)),
    fails("kernel with too few channels", "2 channels, the image has 3", image(1, 3, 3, 3), kernel(1, 2, 2, 2)),
    fails("kernel with too many channels", "3 channels, the image has 2", image(1, 2, 3, 3), kernel(1, 3, 2, 2)),
    fails("kernel with all channels, two groups", "4 channels, a group has 2", image(1, 4, 3, 3), kernel(2, 4, 2, 2), g=2),
    fails("kernel with a group's channels, one group", "2 channels, the image has 4", image(1, 4, 3, 3), kernel(2, 2, 2, 2)),
    fails("groups do not divide the channels", "3 channels in 2 groups", image(1, 3, 3, 3), kernel(2, 1, 2, 2), g=2),
    fails("groups do not divide the filters", "3 filters in 2 groups", image(1, 4, 3, 3), kernel(3, 2, 2, 2), g=2),
    fails("one filter for two groups", "1 filter in 2 groups", image(1, 4, 3, 3), kernel(1, 2, 2, 2), g=2),
    fails("one bias for all", "1 bias for 3 filters", image(1, 1, 3, 3), kernel(3, 1, 2, 2), [1]),
    fails("a bias too few", "2 biases for 3 filters", image(1, 1, 3, 3), kernel(3, 1, 2, 2), [1, 2]),
    fails("a bias too many", "2 biases for 1 filter", image(1, 1, 3, 3), kernel(1, 1, 2, 2), [1, 2]),
    fails("a bias for every channel", "3 biases for 2 filters", image(1, 3, 3, 3), kernel(2, 3, 2, 2), [1, 2, 3]),
    fails("kernel too tall", "3 rows on an image of 2", image(1, 1, 2, 5), kernel(1, 1, 3, 2)),
    fails("kernel too wide", "3 columns on an image of 2", image(1, 1, 5, 2), kernel(1, 1, 2, 3)),
    fails("kernel too wide, stride 3", "3 columns on an image of 2", image(1, 1, 5, 2), kernel(1, 1, 2, 3), s=3),
    fails("kernel too tall in spite of padding", "5 rows on 4 with padding", image(1, 1, 2, 5), kernel(1, 1, 5, 2), p=1),
    fails("dilated kernel too tall", "a span of 5 rows on an image of 4", image(1, 1, 4, 9), kernel(1, 1, 3, 2), d=2),
    fails("dilated kernel too wide, stride 2", "a span of 5 columns on an image of 4", image(1, 1, 9, 4), kernel(1, 1, 2, 3), d=2, s=2),
    fails("no stride", "the stride is 0", image(1, 1, 3, 3), kernel(1, 1, 2, 2), s=0),
    fails("negative stride", "the stride is -1", image(1, 1, 3, 3), kernel(1, 1, 2, 2), s=-1),
    fails("negative padding", "the padding is -1", image(1, 1, 5, 5), kernel(1, 1, 2, 2), p=-1),
    fails("no dilation", "the dilation is 0", image(1, 1, 3, 3), kernel(1, 1, 2, 2), d=0),
    fails("negative dilation", "the dilation is -1", image(1, 1, 3, 3), kernel(1, 1, 1, 1), d=-1),
    fails("no groups", "the number of groups is 0", image(1, 1, 3, 3), kernel(1, 1, 2, 2), g=0),
    fails("negative groups", "the number of groups is -1", image(1, 1, 3, 3), kernel(1, 1, 2, 2), g=-1),
    case("larger", image(2, 4, 16, 13), kernel(6, 2, 3, 5), [1, 2, 3, 4, 5, 6], p=2, g=2),
    case("larger, 4096 answers", image(1, 1, 62, 62), kernel(1, 1, 3, 3), p=2),
    case("stride 3, to the last row and column", image(1, 1, 7, 5), kernel(1, 1, 1, 2), s=3),
], library)
