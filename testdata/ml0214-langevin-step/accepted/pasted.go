func finite(lists ...[]float64) bool {
    for _, l := range lists {
        for _, v := range l {
            if v-v != 0 {
                return false
            }
        }
    }
    return true
}

func langevinStep(x, grad, z []float64, eps float64) ([]float64, error) {
    switch {
    case len(x) != len(grad), len(x) != len(z):
        return nil, fmt.Errorf("shape mismatch: %d %d %d", len(x), len(grad), len(z))
    case !finite(x, grad, z, []float64{eps}):
        return nil, errors.New("NaN or Inf")
    case eps < 0:
        return nil, errors.New("negative step size")
    }
    s := math.Sqrt(eps)
    res := []float64{}
    for i := range x {
        res = append(res, x[i] + s * (z[i] - s * grad[i] / 2))
    }
    return res, nil
}
