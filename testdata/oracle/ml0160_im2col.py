"""Patches by torch.nn.functional.unfold, which must also refuse what is to fail."""

import torch

import oracle


def image(channels, rows, cols):
    return torch.arange(1, channels * rows * cols + 1, dtype=torch.float64).reshape(channels, rows, cols)


def inputs(x, kh, kw, stride, pad):
    return {"x": x if isinstance(x, dict) else x.tolist(), "kh": kh, "kw": kw, "stride": stride, "pad": pad}


def unfold(x, kh, kw, stride, pad):
    return torch.nn.functional.unfold(x[None], (kh, kw), stride=stride, padding=pad)[0].tolist()


def case(name, x, kh, kw, stride=1, pad=0):
    return oracle.case(name, inputs(x, kh, kw, stride, pad), unfold(x, kh, kw, stride, pad))


def fails(name, why, x=image(2, 3, 4), kh=2, kw=2, stride=1, pad=0, torch_does_it=False):
    if not torch_does_it:
        try:
            unfold(x, kh, kw, stride, pad)
        except (IndexError, RuntimeError, ValueError):
            pass
        else:
            raise AssertionError(f"{name}: PyTorch does it")
    return oracle.fails(name, inputs(x, kh, kw, stride, pad), why)


def empty(name, *shape):
    return oracle.fails(name, inputs({"shape": list(shape), "data": []}, 1, 1, 1, 0), "no elements")


def library(x, kh, kw, stride, pad):
    """torch.nn.functional.unfold"""
    return unfold(torch.tensor(x, dtype=torch.float64), kh, kw, stride, pad)


oracle.main("ml0160-im2col", [
    case("example 1", image(1, 3, 4), 2, 3),
    case("example 2", torch.tensor([[[1.0, 2], [3, 4]], [[5, 6], [7, 8]]]), 1, 2, 2, 1),
    fails("example 3", "3 rows on an image of 2", torch.tensor([[[1.0, 2], [3, 4]]]), 3, 1, 2),
    case("one of everything", torch.tensor([[[7.5]]], dtype=torch.float64), 1, 1),
    case("a kernel of one cell reshapes", image(3, 2, 4), 1, 1),
    case("one row: a Hankel matrix", image(1, 1, 7), 1, 3),
    case("one column", image(1, 6, 1), 4, 1),
    case("square kernel", image(1, 4, 4), 2, 2),
    case("square kernel of three", image(1, 4, 5), 3, 3),
    case("tall kernel", image(1, 5, 3), 3, 1),
    case("wide kernel", image(1, 3, 5), 1, 4),
    case("a kernel of 2 x 3", image(1, 4, 5), 2, 3),
    case("a kernel of 3 x 2", image(1, 4, 5), 3, 2),
    case("as large as the image", image(2, 3, 4), 3, 4),
    case("as large as the padded image", image(1, 1, 2), 3, 4, pad=1),
    case("taller than the image", image(1, 2, 5), 4, 2, pad=1),
    case("two channels", image(2, 3, 4), 2, 2),
    case("three channels, 2 x 3", image(3, 3, 5), 2, 3),
    case("four channels of one pixel", image(4, 1, 1), 1, 1),
    case("stride 2", image(1, 5, 6), 2, 2, 2),
    case("stride 2, pixels left over", image(1, 6, 5), 3, 2, 2),
    case("stride 3", image(2, 7, 8), 2, 3, 3),
    case("stride as wide as the kernel", image(1, 4, 6), 2, 2, 2),
    case("stride larger than the kernel", image(1, 5, 7), 1, 2, 3),
    case("stride larger than the image", image(1, 3, 4), 2, 2, 9),
    case("padding 1", image(1, 2, 3), 2, 2, pad=1),
    case("padding 1, 3 x 3 keeps the size", image(1, 3, 4), 3, 3, pad=1),
    case("padding 2", image(1, 2, 3), 2, 3, pad=2),
    case("patches on nothing but padding", image(1, 1, 1), 1, 2, pad=2),
    case("odd padding and stride", image(2, 3, 4), 2, 3, 2, 1),
    case("padding 3, stride 2", image(1, 4, 3), 3, 2, 2, 3),
    case("all at once", image(3, 5, 7), 3, 2, 3, 2),
    case("negative values and fractions", torch.tensor([[[-1e9, 0.1, 1e9], [1e-300, -0.5, 0]]], dtype=torch.float64), 2, 2),
    fails("no axes", "x has no axes", torch.tensor(5.0)),
    fails("a row", "x has 1 axis", image(1, 1, 5)[0, 0], torch_does_it=True),
    fails("a matrix", "x has 2 axes", image(1, 3, 4)[0], torch_does_it=True),
    fails("a batch", "x has 4 axes", image(2, 3, 4)[None]),
    empty("no channels", 0, 2, 2),
    empty("no rows", 1, 0, 2),
    empty("no columns", 1, 2, 0),
    fails("no rows in the kernel", "kh is 0", kh=0),
    fails("no columns in the kernel", "kw is 0", kw=0),
    fails("negative height", "kh is -1", kh=-1),
    fails("negative width", "kw is -1", kw=-1),
    fails("no stride", "the stride is 0", stride=0),
    fails("negative stride", "the stride is -1", stride=-1),
    fails("negative padding", "the padding is -1", image(1, 5, 5), pad=-1),
    fails("kernel too tall", "4 rows on an image of 3", kh=4),
    fails("kernel too wide", "5 columns on an image of 4", kw=5),
    fails("kernel too tall, stride 3", "4 rows on an image of 3", kh=4, stride=3),
    fails("kernel too wide, stride 4", "7 columns on an image of 4", kw=7, stride=4),
    fails("kernel too tall in spite of padding", "6 rows on 5 with padding", kh=6, pad=1),
    fails("kernel too wide in spite of padding", "7 columns on 6 with padding", kw=7, stride=2, pad=1),
], library)
