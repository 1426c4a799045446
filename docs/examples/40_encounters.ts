// describe_symptoms, as a patient
const { data, error } = await supabase.rpc('describe_symptoms', {
  consultation_id: consultationId, symptoms: 'A headache since Monday.',
})

// move_consultation, as a doctor
const { data, error } = await supabase.rpc('move_consultation', { consultation_id: consultationId, status: 'confirmed' })

// issue_prescription, as a doctor
const { data, error } = await supabase.rpc('issue_prescription', {
  patient_id: patientId, instructions: 'Every morning.',
  medications: [{ name: 'Amlodipine', dosage: '5 mg', frequency: 'once a day', duration: '30 days' }],
})

// end_prescription, as a doctor
const { data, error } = await supabase.rpc('end_prescription', { prescription_id: prescriptionId, status: 'completed' })

// dispute_entry, as a patient
const { data, error } = await supabase.rpc('dispute_entry', { relation: 'prescriptions', id })

// withdraw_dispute, as a patient
const { data, error } = await supabase.rpc('withdraw_dispute', { relation: 'prescriptions', id })

// move_lab_report, as a doctor
const { data, error } = await supabase.rpc('move_lab_report', { report_id: reportId, status: 'collected' })

// read_health_record, as a patient
const { data, error } = await supabase.rpc('read_health_record', { record_id: recordId })

// remove_health_record, as a patient
const { data, error } = await supabase.rpc('remove_health_record', { record_id: recordId })
