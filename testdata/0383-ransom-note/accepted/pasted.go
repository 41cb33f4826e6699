func canConstruct(ransomNote string, magazine string) bool {
    m := make(map[rune]int)
    for _, c := range magazine {
        m[c] += 1
    }
    for _, c := range ransomNote {
        if cnt, ok := m[c]; !ok || cnt == 0 {
            return false
        }
        m[c] -= 1
    }
    return true
}
