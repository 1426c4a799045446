-- Functions of bookings. The directory and free slots are for anybody.

revoke all on function
    private.slot_times(uuid, date, date), private.slot_for(uuid, timestamptz, integer), private.booking_horizon(),
    private.free_times(uuid, date, date), private.free_slots(uuid, date, date, text),
    public.free_slots(uuid, date, date, text), private.queue_for(uuid, uuid),
    private.require_free(uuid, uuid, timestamptz, integer, uuid),
    private.require_bookable(uuid, uuid, timestamptz), private.require_few_bookings(uuid),
    private.may_book(uuid, uuid), private.check_booking(), private.announce_booking(),
    private.check_appointment_move(), private.patient_side_ids(uuid),
    private.plan_reminders(uuid, uuid, timestamptz), private.follow_appointment(), private.place_note(),
    private.check_surgery_move(), private.my_appointment(uuid, boolean),
    private.tell_sides(public.appointments, text, text), private.move_appointment(uuid, text, text, text),
    private.reschedule_appointment(uuid, timestamptz), public.reschedule_appointment(uuid, timestamptz),
    private.confirm_appointment(uuid), public.confirm_appointment(uuid), private.complete_appointment(uuid),
    public.complete_appointment(uuid), private.mark_no_show(uuid), public.mark_no_show(uuid),
    private.cancel_appointment(uuid, text), public.cancel_appointment(uuid, text),
    private.move_surgery(uuid, text), public.move_surgery(uuid, text), private.search_text(text, text),
    private.has_free_time(uuid, date), private.check_search(text, numeric, text, date, integer),
    private.hospital_doctor_ids(uuid),
    private.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid),
    public.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid)
from public, anon, authenticated, service_role;

grant execute on function
    private.confirm_appointment(uuid), public.confirm_appointment(uuid), private.complete_appointment(uuid),
    public.complete_appointment(uuid), private.mark_no_show(uuid), public.mark_no_show(uuid),
    private.cancel_appointment(uuid, text), public.cancel_appointment(uuid, text),
    private.reschedule_appointment(uuid, timestamptz), public.reschedule_appointment(uuid, timestamptz),
    private.move_surgery(uuid, text), public.move_surgery(uuid, text)
to authenticated;

-- To look in here, not at anything: of private's functions anon may execute these two.
grant usage on schema private to anon;
grant execute on function
    private.free_slots(uuid, date, date, text), public.free_slots(uuid, date, date, text),
    private.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid),
    public.search_doctors(text, text, numeric, text, date, boolean, numeric, text, uuid, integer, uuid)
to anon, authenticated;
-- An index expression is evaluated as whoever writes the row.
grant execute on function private.search_text(text, text) to authenticated, service_role;
