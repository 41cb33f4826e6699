type entry struct {
    word string
    n    int
}

func buildVocabulary(corpus [][]string, minCount int, maxSize int) ([]string, map[string]int, error) {
    if minCount <= 0 {
        return nil, nil, fmt.Errorf("minCount must be positive")
    }
    if maxSize < 2 {
        return nil, nil, fmt.Errorf("maxSize must be at least 2")
    }
    cnt := map[string]int{}
    for _, doc := range corpus {
        for _, w := range doc {
            cnt[w]++
        }
    }
    delete(cnt, "<pad>")
    delete(cnt, "<unk>")
    entries := []entry{}
    for w, n := range cnt {
        if n >= minCount {
            entries = append(entries, entry{w, n})
        }
    }
    sort.Slice(entries, func(i, j int) bool {
        if entries[i].n == entries[j].n {
            return entries[i].word < entries[j].word
        }
        return entries[i].n > entries[j].n
    })
    vocab := []string{"<pad>", "<unk>"}
    ids := map[string]int{"<pad>": 0, "<unk>": 1}
    for _, e := range entries {
        if len(vocab) == maxSize {
            break
        }
        ids[e.word] = len(vocab)
        vocab = append(vocab, e.word)
    }
    return vocab, ids, nil
}
