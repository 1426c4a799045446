"""/factors: second factors."""
