// create_dependant, as a caregiver
const { data, error } = await supabase.rpc('create_dependant', {
  name: 'Zina Nwosu', date_of_birth: '2019-05-02', gender: 'female', client_id: crypto.randomUUID(),
})

// close_dependant, as a caregiver
const { data, error } = await supabase.rpc('close_dependant', { patient_id: patientId })

// reopen_dependant, as a caregiver
const { data, error } = await supabase.rpc('reopen_dependant', { patient_id: patientId })

// invite_patient_account, as a caregiver
const { data, error } = await supabase.rpc('invite_patient_account', { patient_id: patientId })
if (!error) console.log(`The code is ${data.code}. It is shown only now.`)

// claim_dependant, as the person the record is about
const { data, error } = await supabase.rpc('claim_dependant', { code })

// invite_caregiver, as a patient
const { data, error } = await supabase.rpc('invite_caregiver', { patient_id: patientId, role: 'viewer', label: 'My sister' })
if (!error) console.log(`The code is ${data.code}. It holds until ${data.invitation.expires_at}.`)

// accept_caregiver_invitation, as a caregiver
const { data, error } = await supabase.rpc('accept_caregiver_invitation', { code })

// revoke_caregiver_invitation, as a patient
const { data, error } = await supabase.rpc('revoke_caregiver_invitation', { invitation_id: invitationId })

// change_caregiver_role, as a patient
const { data, error } = await supabase.rpc('change_caregiver_role', {
  patient_id: patientId, caregiver_id: caregiverId, role: 'secondary',
})

// revoke_caregiver, as a patient
const { data, error } = await supabase.rpc('revoke_caregiver', { patient_id: patientId, caregiver_id: caregiverId })

// settle_care_team, as an admin
const { data, error } = await supabase.rpc('settle_care_team', { patient_id: patientId, caregiver_id: caregiverId, role: 'viewer' })

// care_team, as a patient
const { data, error } = await supabase.rpc('care_team', { patient_id: patientId })
const doctors = data?.filter(one => one.kind === 'doctor').map(one => one.full_name)

// withdraw_link, as a patient
const { data, error } = await supabase.rpc('withdraw_link', { link_id: linkId })

// renew_link, as a patient
const { data, error } = await supabase.rpc('renew_link', { link_id: linkId })

// end_care, as a patient
const { data, error } = await supabase.rpc('end_care', { patient_id: patientId, doctor_id: doctorId })

// assign_agent, as an admin
const { data, error } = await supabase.rpc('assign_agent', {
  patient_id: patientId, agent_id: agentId, notes: 'Speaks Yoruba.',
})

// answer_agent, as a patient
const { data, error } = await supabase.rpc('answer_agent', { assignment_id: assignmentId, accept: true })

// complete_agent_assignment, as an admin
const { data, error } = await supabase.rpc('complete_agent_assignment', { assignment_id: assignmentId, status: 'canceled' })

// block_account, as a patient
const { data, error } = await supabase.rpc('block_account', { profile_id: profileId })

// unblock_account, as a patient
const { data, error } = await supabase.rpc('unblock_account', { profile_id: profileId })

// open_record, as a doctor
const { data, error } = await supabase.rpc('open_record', { patient_id: patientId, purpose: 'follow_up' })
if (!error) console.log(`The record is open until ${data.valid_until}.`)
