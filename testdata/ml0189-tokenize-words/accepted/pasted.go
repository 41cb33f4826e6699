func isWordRune(r rune) bool {
    return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func tokenizeWords(s string, keepPunct bool) []string {
    res := []string{}
    cur := []rune{}
    push := func() {
        if len(cur) > 0 {
            res = append(res, string(cur))
            cur = cur[:0]
        }
    }
    for _, r := range []rune(s) {
        if isWordRune(r) {
            cur = append(cur, unicode.ToLower(r))
        } else {
            push()
            if keepPunct && !unicode.IsSpace(r) {
                res = append(res, string(r))
            }
        }
    }
    push()
    return res
}
