.PHONY: judge test verify bench generate problem lint help

judge: ## build bin/judge
	go build -o bin/judge ./cmd/judge

test: ## test everything
	go test ./...

verify: judge ## hold every problem to the author's gate
	bin/judge verify --all

bench: judge ## measure, as ratios, how fast and how steady the judge is, and how what it holds grows (REPEATS=3 for a short one)
	go test -run '^$$' -bench . -benchtime 1x -timeout 0 ./judge/... ./cmd/judge
	bin/judge bench --all --budget 5s

generate: ## write what is generated: problems/all.go
	go generate ./problems

problem: ## lay out a new problem: make problem ID=125 TITLE="Valid Palindrome" SIGNATURE="func isPalindrome(s string) bool"
	@go run problems/new.go -id "$(ID)" -title "$(TITLE)" -signature "$(SIGNATURE)"
	@go generate ./problems
	@echo "then: make judge && bin/judge verify $(ID)"

lint: ## gofmt, vet and staticcheck
	@test -z "$$(gofmt -l cmd ds judge problems)" || { gofmt -l cmd ds judge problems; exit 1; }
	go vet ./...
	go -C .ci/tools build -o ../../bin/staticcheck honnef.co/go/tools/cmd/staticcheck
	bin/staticcheck ./...

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12
