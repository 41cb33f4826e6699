func wassersteinLoss(scores []float64, labels []int) (float64, error) {
    if len(scores) == 0 || len(scores) != len(labels) {
        return 0, errors.New("scores and labels must be non-empty and of equal length")
    }
    acc := 0.0
    for i, l := range labels {
        if l*l != 1 {
            return 0, fmt.Errorf("label %d is %d", i, l)
        }
        if v := scores[i]; v-v != 0 {
            return 0, fmt.Errorf("score %d is %v", i, v)
        }
        if l > 0 {
            acc += scores[i]
        } else {
            acc -= scores[i]
        }
    }
    return -(acc / float64(len(labels))), nil
}
