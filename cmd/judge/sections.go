package main

import (
	"strings"

	"drill/problems"
)

// sections names the sections of the notes that problems come from, in their
// order.
var sections = []struct{ number, title string }{
	{"4", "Algorithms and data structures"},
	{"1.1", "Counting"},
	{"1.2", "Maximum likelihood"},
	{"1.3", "Bayes and maximum a posteriori"},
	{"1.4", "The Gaussian"},
	{"1.5", "Bayesian networks"},
	{"1.6", "Inference in graphs"},
	{"1.7", "Expectation maximisation"},
	{"1.8", "Gaussian mixtures"},
	{"1.9", "Hidden Markov models"},
	{"2.1", "The cost of products of matrices"},
	{"2.2", "Convolution and the layout of matrices"},
	{"2.3", "Training tricks"},
	{"5.1", "Random numbers and sorting"},
	{"5.2", "Code mining"},
	{"7.1", "Attention in code"},
	{"9.1.1", "Linear regression and its losses"},
	{"9.1.2", "Loading and shuffling data"},
	{"9.1.3", "Learning rates"},
	{"9.1.4", "The softmax and its kin"},
	{"9.1.5", "Number formats"},
	{"9.1.6", "Convolution in depth"},
	{"10.1", "Generative models"},
	{"10.2", "Variational autoencoders"},
	{"10.3", "Generative adversarial networks"},
	{"10.4", "Recurrent cells and autoregression"},
	{"10.5", "Normalizing flows"},
	{"10.6", "Energy-based models"},
	{"10.7", "Diffusion"},
	{"10.8", "Transformers"},
	{"10.9", "Style and vector quantization"},
	{"10.10", "Music"},
	{"11.1", "Transformers, once more"},
	{"11.2", "GANs, once more"},
	{"A.1", "Formulas"},
}

// sectionOf returns the place in sections of a problem, or len(sections) if it
// is of none of them.
func sectionOf(e problems.Entry) int {
	first, _, _ := strings.Cut(e.Problem.Notes, ",") // "2.2, 7.2": the first counts
	first, _, _ = strings.Cut(strings.TrimSpace(first), " ")
	for i, s := range sections {
		if first == s.number || strings.HasPrefix(first, s.number+".") {
			return i
		}
	}
	return len(sections)
}

func sectionTitle(i int) string {
	if i == len(sections) {
		return "Others"
	}
	return sections[i].title
}
