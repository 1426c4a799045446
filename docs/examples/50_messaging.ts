// send_message, as a patient
const { data, error } = await supabase.rpc('send_message', {
  conversation_id: conversationId, body: 'Good morning', client_id: crypto.randomUUID(),
})

// mark_conversation_read, as a patient
const { data, error } = await supabase.rpc('mark_conversation_read', { conversation_id: conversationId })
