package runner

import (
	"fmt"
	"strconv"
	"strings"

	"drill/judge"
)

const maxFrames = 8

// trace keeps of a stack trace the frames in the user's own file.
func (s *session) trace(text string, res *judge.Result) {
	var frames []string
	lines := strings.Split(text, "\n")
	for i := 1; i < len(lines); i++ {
		file, line, ok := position(lines[i])
		if !ok || !s.mine(file) {
			continue
		}
		place := fmt.Sprintf("%s:%d", file, line)
		if res.Place == "" {
			res.Place = place
		}
		frames = append(frames, fmt.Sprintf("%s  %s", place, funcName(lines[i-1])))
	}
	if extra := len(frames) - maxFrames; extra > 0 {
		frames = append(frames[:maxFrames], fmt.Sprintf("… %d more", extra))
	}
	res.Trace = strings.Join(frames, "\n")
}

// position reads a line of a trace such as "\t/home/u/solution.go:12 +0x1d".
func position(line string) (file string, number int, ok bool) {
	text, ok := strings.CutPrefix(line, "\t")
	if !ok {
		return "", 0, false
	}
	if at := strings.LastIndex(text, " +0x"); at >= 0 {
		text = text[:at]
	}
	at := strings.LastIndexByte(text, ':')
	if at < 0 {
		return "", 0, false
	}
	number, err := strconv.Atoi(text[at+1:])
	return text[:at], number, err == nil
}

// funcName shortens "main.(*MinStack).Pop(0xc000012345)" to "(*MinStack).Pop".
func funcName(line string) string {
	line = strings.TrimPrefix(line, "created by ")
	line, _, _ = strings.Cut(line, " in goroutine")
	if at := strings.LastIndexByte(line, '('); at > 0 && strings.HasSuffix(line, ")") {
		line = line[:at]
	}
	if slash := strings.LastIndexByte(line, '/'); slash >= 0 {
		line = line[slash+1:]
	}
	if _, name, ok := strings.Cut(line, "."); ok {
		return name
	}
	return line
}
