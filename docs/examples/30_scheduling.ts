// search_doctors, as anybody
const { data, error } = await supabase.rpc('search_doctors', { query: 'heart', only_available: true, page_size: 20 })
const last = data?.at(-1)
if (last) await supabase.rpc('search_doctors', { query: 'heart', only_available: true, page_size: 20, after: last.id })

// free_slots, as anybody
const day = (n: number) => new Date(Date.now() + n * 86400000).toISOString().slice(0, 10)
const { data, error } = await supabase.rpc('free_slots', {
  doctor_id: doctorId, from_date: day(1), to_date: day(7), time_zone: 'Africa/Lagos',
})

// reschedule_appointment, as a patient
const { data, error } = await supabase.rpc('reschedule_appointment', { appointment_id: appointmentId, starts_at: startsAt })

// propose_appointment, as a doctor
const { data, error } = await supabase.rpc('propose_appointment', { patient_id: patientId, starts_at: startsAt })

// accept_proposal, as a patient
const { data, error } = await supabase.rpc('accept_proposal', { appointment_id: appointmentId })

// decline_proposal, as a patient
const { data, error } = await supabase.rpc('decline_proposal', { appointment_id: appointmentId })

// withdraw_proposal, as a doctor
const { data, error } = await supabase.rpc('withdraw_proposal', { appointment_id: appointmentId })

// cancel_appointment, as a patient
const { data, error } = await supabase.rpc('cancel_appointment', { appointment_id: appointmentId, reason: 'pat', note: 'I am travelling' })

// confirm_appointment, as a doctor
const { data, error } = await supabase.rpc('confirm_appointment', { appointment_id: appointmentId })

// complete_appointment, as a doctor
const { data, error } = await supabase.rpc('complete_appointment', { appointment_id: appointmentId })

// mark_no_show, as a doctor
const { data, error } = await supabase.rpc('mark_no_show', { appointment_id: appointmentId })

// move_surgery, as a doctor
const { data, error } = await supabase.rpc('move_surgery', { surgery_id: surgeryId, status: 'ongoing' })
