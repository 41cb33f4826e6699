func deinterleave(stream []string, isDuration func(string) bool) (notes, durations []string, err error) {
    notes, durations = []string{}, []string{}
    for i := 0; i < len(stream); i += 2 {
        if isDuration(stream[i]) {
            return notes, durations, fmt.Errorf("position %d: expected a note, got %q", i, stream[i])
        }
        notes = append(notes, stream[i])
        if i+1 == len(stream) {
            return notes, durations, errors.New("dangling note")
        }
        if !isDuration(stream[i+1]) {
            return notes, durations, fmt.Errorf("position %d: expected a duration, got %q", i+1, stream[i+1])
        }
        durations = append(durations, stream[i+1])
    }
    return
}
