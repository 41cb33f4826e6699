func floodFill(image [][]int, sr int, sc int, newColor int) [][]int {
    oldColor := image[sr][sc]
    if oldColor != newColor {
        dfs(image, sr, sc, oldColor, newColor)
    }
    return image
}

func dfs(image [][]int, x, y, oldColor, newColor int) {
    if image[x][y] == oldColor {
        image[x][y] = newColor
        if x >= 1 { dfs(image, x - 1, y, oldColor, newColor) }
        if y >= 1 { dfs(image, x, y - 1, oldColor, newColor) }
        if x + 1 < len(image) { dfs(image, x + 1, y, oldColor, newColor) }
        if y + 1 < len(image[0]) { dfs(image, x, y + 1, oldColor, newColor) }
    }
}
