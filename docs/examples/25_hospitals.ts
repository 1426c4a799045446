// nearest_hospitals, as a patient
const { data, error } = await supabase.rpc('nearest_hospitals', { latitude: 6.4698, longitude: 3.5852, page_size: 3 })
const places = data?.map(one => `${one.name}, ${one.distance_km} km`)

// calculate_distance, as a patient
const { data, error } = await supabase.rpc('calculate_distance', { lat1: 6.4698, lng1: 3.5852, lat2: 6.5244, lng2: 3.3792 })

// transfer_patient, as a hospital's administrator
const { data, error } = await supabase.rpc('transfer_patient', { admission_id: admissionId, hospital_id: hospitalId })
