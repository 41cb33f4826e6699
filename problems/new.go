//go:build ignore

// New lays out a new problem: go run problems/new.go -id 125 -title "Valid Palindrome".
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"drill/judge/scaffold"
)

func main() {
	var p scaffold.Problem
	flag.StringVar(&p.ID, "id", "", "the number: 125, or ml78")
	flag.StringVar(&p.Title, "title", "", "the title")
	flag.StringVar(&p.Signature, "signature", "", "the seat, as func isPalindrome(s string) bool")
	flag.Parse()
	made, err := scaffold.Make(".", p)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	for _, path := range made {
		fmt.Println(filepath.ToSlash(path))
	}
}
