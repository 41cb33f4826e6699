type view struct {
    data           []float64
    shape, strides []int
    offset         int
}

func (v view) sel(i int) (view, error) {
    if i < 0 || i >= v.shape[0] {
        return v, fmt.Errorf("index %d out of range [0, %d)", i, v.shape[0])
    }
    return view{v.data, v.shape[1:], v.strides[1:], v.offset + i*v.strides[0]}, nil
}

func at(data []float64, shape, strides []int, offset int, index []int) (float64, error) {
    if len(shape) != len(strides) || len(index) != len(shape) {
        return 0, errors.New("rank mismatch")
    }
    v := view{data, shape, strides, offset}
    var err error
    for _, i := range index {
        if v, err = v.sel(i); err != nil {
            return 0, err
        }
    }
    if v.offset < 0 || v.offset > len(data)-1 {
        return 0, errors.New("outside")
    }
    return data[v.offset], nil
}
