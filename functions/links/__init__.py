"""Links between a patient and a doctor."""
