// record_history, as a patient
const { data, error } = await supabase.rpc('record_history', { patient_id: patientId, page_size: 50 })
const last = data?.at(-1)
if (last) await supabase.rpc('record_history', { patient_id: patientId, page_size: 50, before: last.id })

// record_change, as a patient
const { data, error } = await supabase.rpc('record_change', { audit_id: auditId })

// break_glass, as an admin
const { data, error } = await supabase.rpc('break_glass', {
  patient_id: patientId, reason: 'Unconscious, brought in by the police.', minutes: 60,
})

// end_break_glass, as an admin
const { data, error } = await supabase.rpc('end_break_glass', { grant_id: grantId })
