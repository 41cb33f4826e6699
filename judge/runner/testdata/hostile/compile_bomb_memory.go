// A constant of 8^13 times 16 bytes.
// verdict: compile_error
// within: 60s

package main

const s0 = "0123456789abcdef"
const s1 = s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0
const s2 = s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1
const s3 = s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2
const s4 = s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3
const s5 = s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4
const s6 = s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5
const s7 = s6 + s6 + s6 + s6 + s6 + s6 + s6 + s6
const s8 = s7 + s7 + s7 + s7 + s7 + s7 + s7 + s7
const s9 = s8 + s8 + s8 + s8 + s8 + s8 + s8 + s8
const s10 = s9 + s9 + s9 + s9 + s9 + s9 + s9 + s9
const s11 = s10 + s10 + s10 + s10 + s10 + s10 + s10 + s10
const s12 = s11 + s11 + s11 + s11 + s11 + s11 + s11 + s11
const s13 = s12 + s12 + s12 + s12 + s12 + s12 + s12 + s12

var text = s13

func twoSum(nums []int, target int) []int {
	for i := range nums {
		for j := range i {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
