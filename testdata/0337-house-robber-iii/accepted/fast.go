package robtree

// Without recursion: the way down is on one stack, results on another. At an
// only child's parent the result is changed where it lies.
func rob(root *TreeNode) int {
	type plan struct{ best, skip int32 }
	way, plans := make([]*TreeNode, 0, 64), make([]plan, 0, 64)
	var last *TreeNode
	for n := root; ; {
		for ; n != nil; n = n.Left {
			if len(way) == cap(way) {
				way = append(make([]*TreeNode, 0, 2*len(way)), way...)
			}
			way = append(way, n)
		}
		if len(way) == 0 {
			return int(plans[0].best)
		}
		top := way[len(way)-1]
		if top.Right != nil && top.Right != last {
			n = top.Right
			continue
		}
		way, last = way[:len(way)-1], top
		if top.Left == nil && top.Right == nil {
			plans = append(plans, plan{int32(top.Val), 0})
			continue
		}
		if top.Left != nil && top.Right != nil {
			right := plans[len(plans)-1]
			plans = plans[:len(plans)-1]
			plans[len(plans)-1].best += right.best
			plans[len(plans)-1].skip += right.skip
		}
		p := &plans[len(plans)-1]
		p.best, p.skip = max(p.best, int32(top.Val)+p.skip), p.best
	}
}
