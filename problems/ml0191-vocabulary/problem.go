// Package vocabulary is problem ml191, Vocabulary.
package vocabulary

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Bounds that leave no vocabulary are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml191",
	Title:  "Vocabulary",
	Level:  judge.Medium,
	Topics: []string{"text", "hash table", "sorting"},
	Notes:  "10.4",
	Params: []string{"corpus", "minCount", "maxSize"},
	Func:   buildVocabulary,
	Valid: judge.Valid(func(corpus [][]string, minCount, maxSize int) error {
		if err := within.Len("corpus", corpus, 500); err != nil {
			return err
		}
		tokens, bytes := 0, 0
		for _, text := range corpus {
			all := strings.Join(text, "")
			if !utf8.ValidString(all) {
				return errors.New("no UTF-8")
			}
			tokens += len(text)
			bytes += len(all)
		}
		if tokens > 2000 || bytes > 10000 {
			return fmt.Errorf("%d tokens of %d bytes together are more than 2000 of 10000", tokens, bytes)
		}
		return nil
	}),
}
