// log_dose, as a patient
const { data, error } = await supabase.rpc('log_dose', { dose_id: doseId, status: 'taken', note: 'With breakfast' })

// log_dose_now, as a patient
const { data, error } = await supabase.rpc('log_dose_now', {
  medication_id: medicationId, client_id: crypto.randomUUID(), amount: 2,
})

// delete_entry, as a patient
const { data, error } = await supabase.rpc('delete_entry', { relation: 'medications', id })

// adherence, as a patient
const { data, error } = await supabase.rpc('adherence', { patient_id: patientId, days: 7 })
const all = data?.find(one => one.medication_id === null)
console.log(all?.rate == null ? 'Nothing was due.' : `${Math.round(all.rate * 100)} % taken`)

// sync_changes, as a patient
const { data, error } = await supabase.rpc('sync_changes', { patient_id: patientId, since: null, page_size: 500 })
for (const change of data?.changes ?? []) {
  if (change.row === null) console.log(`Remove ${change.id} from ${change.relation}.`)
  else if (change.relation === 'doses') console.log(`Store a dose that is ${change.row.status}.`)
}

// export_patient, as a patient
const { data, error } = await supabase.rpc('export_patient', { patient_id: patientId, after: null, row_limit: 1000 })
if (data?.next) console.log(`Ask for the next page: after ${data.next}`)
