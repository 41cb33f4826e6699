type Point struct {
    x, y int
}

var dirs = []Point{{-1, 0}, {1, 0}, {0, -1}, {0, 1}}

func updateMatrix(mat [][]int) [][]int {
    m, n := len(mat), len(mat[0])
    res := make([][]int, m)
    seen := make([][]bool, m)
    q := []Point{}
    for i := 0; i < m; i++ {
        res[i] = make([]int, n)
        seen[i] = make([]bool, n)
        for j := 0; j < n; j++ {
            if mat[i][j] == 0 {
                q = append(q, Point{i, j})
                seen[i][j] = true
            }
        }
    }
    for len(q) > 0 {
        p := q[0]
        q = q[1:]
        for _, d := range dirs {
            x, y := p.x + d.x, p.y + d.y
            if x >= 0 && x < m && y >= 0 && y < n && !seen[x][y] {
                res[x][y] = res[p.x][p.y] + 1
                q = append(q, Point{x, y})
                seen[x][y] = true
            }
        }
    }
    return res
}
