// patient_dashboard, as a patient
const { data, error } = await supabase.rpc('patient_dashboard', { time_zone: 'Africa/Lagos' })
const next = data?.today.doses.find(dose => dose.status === 'pending')

// caregiver_dashboard, as a caregiver
const { data, error } = await supabase.rpc('caregiver_dashboard', { time_zone: 'Africa/Lagos' })
const unread = data?.patients.filter(patient => patient.unread > 0)

// doctor_dashboard, as a doctor
const { data, error } = await supabase.rpc('doctor_dashboard', { time_zone: 'Africa/Lagos' })
const waiting = data?.today.counts.pending

// hospital_dashboard, as a hospital's administrator
const { data, error } = await supabase.rpc('hospital_dashboard', {})
const beds = data?.resources.find(resource => resource.category === 'bed')?.available
