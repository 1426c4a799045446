// register_push_device, as a patient
const { data, error } = await supabase.rpc('register_push_device', { platform: 'android', token, app_version: '1.4.0' })

// check_user_role, as a patient
const { data, error } = await supabase.rpc('check_user_role', { user_id: userId, required_role: 'doctor' })
