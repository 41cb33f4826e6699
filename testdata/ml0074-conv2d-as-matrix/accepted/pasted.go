// block (i, r) of the matrix is the 1-D matrix of kernel row r - i*stride
func convMatrix(kernel [][]float64, h int, w int, stride int) ([][]float64, error) {
    if len(kernel) == 0 || len(kernel[0]) == 0 || stride < 1 {
        return nil, errors.New("bad kernel or stride")
    }
    for i := 1; i < len(kernel); i++ {
        if len(kernel[i]) != len(kernel[0]) {
            return nil, errors.New("ragged kernel")
        }
    }
    toeplitz := func(k []float64) (t [][]float64) {
        for j := 0; j + len(k) <= w; j += stride {
            row := make([]float64, j)
            row = append(row, k...)
            t = append(t, append(row, make([]float64, w - len(row))...))
        }
        return
    }
    var res [][]float64
    for i := 0; i + len(kernel) <= h; i += stride {
        for j := range toeplitz(kernel[0]) {
            var row []float64
            for r := 0; r < h; r++ {
                if u := r - i; u >= 0 && u < len(kernel) {
                    row = append(row, toeplitz(kernel[u])[j]...)
                } else {
                    row = append(row, make([]float64, w)...)
                }
            }
            res = append(res, row)
        }
    }
    if len(res) == 0 {
        return nil, errors.New("kernel does not fit")
    }
    return res, nil
}
