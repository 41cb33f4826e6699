package courses

// One array for all: how many each course lacks, where its edges begin, the
// edges by course, and the queue.
func canFinish(numCourses int, prerequisites [][]int) bool {
	n, m := numCourses, len(prerequisites)
	room := make([]int32, 3*n+1+m)
	missing, begin, after, queue := room[:n], room[n:2*n+1], room[2*n+1:2*n+1+m], room[2*n+1+m:]
	for _, p := range prerequisites {
		missing[p[0]]++
		begin[p[1]]++
	}
	size := 0
	for c, k := range missing {
		if k == 0 {
			queue[size] = int32(c)
			size++
		}
	}
	if size == 0 {
		return false
	}
	for c := range n {
		begin[c+1] += begin[c]
	}
	for _, p := range prerequisites {
		begin[p[1]]--
		after[begin[p[1]]] = int32(p[0])
	}
	for i := 0; i < size; i++ {
		c := queue[i]
		for _, next := range after[begin[c]:begin[c+1]] {
			if missing[next]--; missing[next] == 0 {
				queue[size] = next
				size++
			}
		}
	}
	return size == n
}
