package main

import (
	"fmt"
	"math"
)

// Goes back through z = mean + product, product = deviation*eps, deviation = root^2, root = e^quarter,
// quarter = logVar/4.
func reparameterizeGrad(logVar, eps, dz []float64) (dMean, dLogVar []float64, err error) {
	if len(dz) == 0 || len(eps) != len(dz) || len(logVar) != len(dz) {
		return nil, nil, fmt.Errorf("%d, %d, %d", len(logVar), len(eps), len(dz))
	}
	for i := range dz {
		if math.IsNaN(logVar[i]) || logVar[i] > math.MaxFloat64 || eps[i]-eps[i] != 0 || dz[i]-dz[i] != 0 {
			return nil, nil, fmt.Errorf("dimension %d", i)
		}
		root := math.Exp(logVar[i] / 4)
		dProduct := dz[i]
		dDeviation := dProduct * eps[i]
		dRoot := dDeviation * 2 * root
		dQuarter := dRoot * root
		dMean = append(dMean, dProduct)
		dLogVar = append(dLogVar, dQuarter/4)
	}
	return dMean, dLogVar, nil
}

func main() { fmt.Println(reparameterizeGrad([]float64{0}, []float64{1}, []float64{1})) }
