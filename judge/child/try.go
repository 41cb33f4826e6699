package child

// try makes one call and reads its answer, and measures neither: small inputs
// come by the thousand.
func (s *server) try(req *Request, reply *Reply) {
	if call := s.decode(req, reply); call != nil {
		run(reply, func() {
			call.Run()
			s.answer(reply, call.Answer())
		})
	}
}
