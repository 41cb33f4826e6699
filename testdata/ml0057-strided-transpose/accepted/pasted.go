type axis struct{ size, stride int }

func permute(shape []int, strides []int, axes []int) (s []int, st []int, err error) {
    if len(shape) != len(strides) || len(axes) != len(strides) {
        err = errors.New("length mismatch")
        return
    }
    left := map[int]axis{}
    for i := range shape {
        left[i] = axis{shape[i], strides[i]}
    }
    for _, a := range axes {
        v, ok := left[a]
        if !ok {
            return nil, nil, fmt.Errorf("bad axis %d", a)
        }
        delete(left, a)
        s = append(s, v.size)
        st = append(st, v.stride)
    }
    return
}
