func escape(s string) string {
    var sb strings.Builder
    for _, c := range s {
        switch c {
        case '&':
            sb.WriteString("&amp;")
        case '<':
            sb.WriteString("&lt;")
        case '>':
            sb.WriteString("&gt;")
        case '"':
            sb.WriteString("&quot;")
        default:
            sb.WriteRune(c)
        }
    }
    return sb.String()
}

func attentionHTML(prompt string, atts [][]float64) (string, error) {
    words := strings.Fields(prompt)
    n := len(words)
    if len(atts) == 0 {
        return "", errors.New("no heads")
    }
    mean := make([]float64, n)
    best := 0.0
    for _, row := range atts {
        if len(row) != n {
            return "", errors.New("length mismatch")
        }
        for j, x := range row {
            if math.IsNaN(x) || math.IsInf(x, 0) || x < 0 {
                return "", errors.New("bad value")
            }
            mean[j] += x / float64(len(atts))
        }
    }
    for _, m := range mean {
        best = math.Max(best, m)
    }
    res := ""
    for j, w := range words {
        a := 0.0
        if best > 0 {
            a = mean[j] / best
        }
        if j != 0 {
            res += " "
        }
        res += fmt.Sprintf("<span style=\"background-color:rgba(135,206,250,%.2f);\">%s</span>", math.Round(a*100)/100, escape(w))
    }
    return res, nil
}
