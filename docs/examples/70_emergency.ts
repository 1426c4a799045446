// cancel_emergency, as a patient
const { data, error } = await supabase.rpc('cancel_emergency', { emergency_id: emergencyId })

// cancel_ambulance_request, as a patient
const { data, error } = await supabase.rpc('cancel_ambulance_request', { request_id: requestId })
