-- Dashboards and their parts run as the caller: the policies of the tables decide what they contain. One name goes
-- further (private.presented_name): patients who request a link to a doctor, or book one, show the doctor their name.

grant execute on function
    private.day_start(date, text), private.today_in(text, text), private.my_zone(), private.tally(text[], text[]),
    private.trend(numeric, numeric), private.unread_chats(uuid[], uuid), private.unread_messages(uuid[], uuid),
    private.unread_notifications(), private.doctor_bookings(uuid, timestamptz, timestamptz, boolean),
    private.booking_cards(public.appointments[], integer), private.doctor_today(uuid, private.local_day),
    private.link_requests(uuid), private.unfinished_consultations(uuid), private.doctor_entries(uuid),
    private.doctor_earnings(uuid, private.local_day), private.doctor_dashboard(text), private.doctor_header(uuid),
    public.doctor_dashboard(text), private.resource_totals(uuid), private.live_admissions(uuid, private.local_day),
    private.waiting_lines(uuid), private.hospital_emergencies(uuid), private.ambulance_counts(uuid),
    private.month_finances(uuid, text), private.assessments_due(uuid), private.dashboard_hospital(uuid),
    private.hospital_dashboard(uuid, text), public.hospital_dashboard(uuid, text),
    private.dose_counts(uuid, private.local_day), private.dose_list(uuid, private.local_day),
    private.adherence_of(uuid, integer), private.next_appointments(uuid, integer),
    private.active_medications(uuid, date), private.open_calls(uuid), private.patient_header(uuid),
    private.patient_dashboard(uuid, text), public.patient_dashboard(uuid, text), private.open_call_count(uuid),
    private.cared_for(uuid, text), private.caregiver_dashboard(text), public.caregiver_dashboard(text),
    private.vital_names(uuid), private.vital_means(uuid, text[], text, timestamptz, timestamptz),
    private.vital_trends(uuid), private.latest_measurements(uuid), private.offers_to_answer(uuid),
    private.presented_name(uuid), private.latest_reads(uuid)
to authenticated;
