# Nothing stands around it.
