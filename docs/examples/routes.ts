// POST /links/{link_id}/approve, as a doctor
const data = await post<{ conversation_id: number }>(`/links/${linkId}/approve`)

// POST /links/{link_id}/reject, as a doctor
const data = await post(`/links/${linkId}/reject`)

// POST /links/{link_id}/end, as a patient
const data = await post(`/links/${linkId}/end`)

// POST /links/{link_id}/block, as a patient
const data = await post(`/links/${linkId}/block`)

// POST /links/{link_id}/unblock, as a patient
const data = await post(`/links/${linkId}/unblock`)

// POST /calls, as a patient
const data = await post<{ call: { id: number; status: string } }>('/calls', { conversation_id: conversationId })

// POST /calls/{call_id}/answer, as a doctor
const data = await post(`/calls/${callId}/answer`)

// POST /calls/{call_id}/decline, as a doctor
const data = await post(`/calls/${callId}/decline`)

// POST /calls/{call_id}/cancel, as a patient
const data = await post(`/calls/${callId}/cancel`)

// POST /calls/{call_id}/token, as a patient
const data = await post<{ token: string; room_url: string }>(`/calls/${callId}/token`)

// POST /calls/{call_id}/end, as a patient
const data = await post(`/calls/${callId}/end`)

// POST /files/url, as a patient
const data = await post<{ url: string; expires_at: string }>('/files/url', { bucket: 'message-files', path: filePath })
