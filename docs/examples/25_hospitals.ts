// nearest_hospitals, as a patient
const { data, error } = await supabase.rpc('nearest_hospitals', { latitude: 6.4698, longitude: 3.5852, page_size: 3 })
const places = data?.map(one => `${one.name}, ${one.distance_km} km`)

// calculate_distance, as a patient
const { data, error } = await supabase.rpc('calculate_distance', { lat1: 6.4698, lng1: 3.5852, lat2: 6.5244, lng2: 3.3792 })

// invite_staff, as a hospital's administrator
const { data, error } = await supabase.rpc('invite_staff', { hospital_id: hospitalId, profile_id: profileId, position: 'physician' })

// apply_to_hospital, as a doctor
const { data, error } = await supabase.rpc('apply_to_hospital', { hospital_id: hospitalId, position: 'nurse' })

// answer_staff, as a doctor
const { data, error } = await supabase.rpc('answer_staff', { staff_id: staffId, accept: true })

// end_staff, as a doctor
const { data, error } = await supabase.rpc('end_staff', { staff_id: staffId })

// ask_for_place, as a patient
const { data, error } = await supabase.rpc('ask_for_place', {
  hospital_id: hospitalId, patient_id: patientId, kind: 'waitlist', department: 'eye', reason: 'Blurred sight',
})

// answer_place, as a hospital's administrator
const { data, error } = await supabase.rpc('answer_place', { place_request_id: placeRequestId, accept: true })

// withdraw_place, as a patient
const { data, error } = await supabase.rpc('withdraw_place', { place_request_id: placeRequestId })

// admit_emergency, as a hospital's administrator
const { data, error } = await supabase.rpc('admit_emergency', { emergency_id: emergencyId })

// leave_hospital, as a patient
const { data, error } = await supabase.rpc('leave_hospital', { admission_id: admissionId })

// leave_waitlist, as a patient
const { data, error } = await supabase.rpc('leave_waitlist', { waitlist_id: waitlistId })

// transfer_patient, as a hospital's administrator
const { data, error } = await supabase.rpc('transfer_patient', { admission_id: admissionId, hospital_id: hospitalId })
