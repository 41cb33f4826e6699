package openlock

// From both ends, the side with fewer combinations goes on. 1 marks what the
// start reaches, 2 what the target does, 3 a dead end.
func openLock(deadends []string, target string) int {
	var mark [10000]byte
	for _, d := range deadends {
		mark[number(d)] = 3
	}
	goal := number(target)
	if mark[0] == 3 {
		return -1
	}
	if goal == 0 {
		return 0
	}
	mark[0], mark[goal] = 1, 2
	var roomA, roomB, roomC [1024]int16
	mine, theirs, next := append(roomA[:0], 0), append(roomB[:0], int16(goal)), roomC[:0]
	me := byte(1)
	for turns := 1; len(mine) > 0; turns++ {
		next = next[:0]
		for _, at := range mine {
			for unit := int16(1); unit <= 1000; unit *= 10 {
				up, down := at+unit, at-unit
				switch at / unit % 10 {
				case 9:
					up = at - 9*unit
				case 0:
					down = at + 9*unit
				}
				if m := mark[up]; m == 0 {
					mark[up], next = me, append(next, up)
				} else if m == 3-me {
					return turns
				}
				if m := mark[down]; m == 0 {
					mark[down], next = me, append(next, down)
				} else if m == 3-me {
					return turns
				}
			}
		}
		mine, next = next, mine
		if len(mine) > len(theirs) {
			mine, theirs, me = theirs, mine, 3-me
		}
	}
	return -1
}

func number(s string) int {
	return int(s[0]-'0')*1000 + int(s[1]-'0')*100 + int(s[2]-'0')*10 + int(s[3]-'0')
}
